package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.BodyKind;

/**
 * The short forms that a document explains.
 *
 * @param longForms by short form, in order of print
 * @param kinds of those that stand for a body
 */
record ShortForms(Map<String, String> longForms, Map<String, BodyKind> kinds) {

  static final ShortForms NONE = new ShortForms(Map.of(), Map.of());

  static ShortForms of(List<Acronym> acronyms, BodyFinder finder) {
    Map<String, String> longForms =
        acronyms.stream()
            .collect(Collectors.toMap(Acronym::shortForm, Acronym::longForm, (a, b) -> a));
    Map<String, BodyKind> kinds =
        acronyms.stream()
            .flatMap(
                each -> finder.whole(each.longForm()).stream().map(kind -> Map.entry(each, kind)))
            .collect(
                Collectors.toMap(e -> e.getKey().shortForm(), Map.Entry::getValue, (a, b) -> a));
    return new ShortForms(longForms, kinds);
  }

  boolean explains(String word) {
    return longForms.containsKey(word);
  }

  @Nullable BodyKind kindOf(String word) {
    return kinds.get(word);
  }
}
