package org.minutegraph.extract.nlp;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule of a {@link RuleBook} holds.
 *
 * @param rule its name
 * @param start of the match in the text, in UTF-16 units
 * @param end exclusive
 * @param groups the named groups that took part, by name, without the dollar sign
 */
public record Match(String rule, int start, int end, Map<String, Group> groups) {

  /** The stretch of text of one named group, counted as in {@link Match}. */
  public record Group(int start, int end) {}

  public Match {
    groups = Map.copyOf(new TreeMap<>(groups));
  }

  /** The group of that name; null where it took no part in the match. */
  public @Nullable Group group(String name) {
    return groups.get(name);
  }
}
