package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.BodyKind;
import org.minutegraph.model.Passage;

/**
 * Whether a name stands in one list with organisations: {@code Tarnpower, the Tide Trust and
 * Wicksteps}.
 */
final class Companions {
  /** No list is longer. */
  private static final int LONGEST = 8;

  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*+(?:\\s(?:(?:of|for|the|&)\\s){0,2}\\p{Lu}[\\p{L}\\p{N}'\u2019&-]*+){0,6}";

  private static final Pattern JOINT =
      Pattern.compile("(?:,\\s+(?:and\\s+)?|\\s+(?:and|&|or)\\s+)(?:the\\s+|The\\s+)?");

  private static final Pattern BEFORE =
      Pattern.compile("(" + NAME + ")(?:,\\s+(?:and\\s+)?|\\s+(?:and|&|or)\\s+)(?:the\\s+)?$");

  private static final Pattern OWNER = Pattern.compile("['\u2019]s?\\s+\\p{Lu}");

  private static final Pattern OTHER = Pattern.compile(NAME);

  private final Set<String> sites = Set.copyOf(Phrases.list("sites"));
  private final BodyFinder finder;
  private final NameFinder people;

  Companions(BodyFinder finder, NameFinder people) {
    this.finder = finder;
    this.people = people;
  }

  /** True where an organisation is named in the list to which these places of a text belong. */
  boolean of(Passage passage, int start, int end) {
    String text = passage.text();
    boolean joined =
        BEFORE.matcher(text.substring(Math.max(0, start - 90), start)).find()
            || JOINT.matcher(text).region(end, text.length()).lookingAt();
    if (!joined) {
      return false;
    }
    boolean oneWord = text.substring(start, end).indexOf(' ') < 0;
    List<Found> found =
        all(passage).stream()
            .filter(each -> each.kind() == BodyKind.ORGANISATION && !(oneWord && isSite(each)))
            .toList();
    return !found.isEmpty()
        && (behind(text, end, found) || before(text, start, found))
        && isList(text, start, end);
  }

  /** True where no name with a head word shares a word with these places of a text. */
  boolean isFree(Passage passage, int start, int end) {
    return !OWNER.matcher(passage.text()).region(end, passage.text().length()).lookingAt()
        && all(passage).stream().noneMatch(each -> each.start() < end && start < each.end());
  }

  private boolean isSite(Found each) {
    return sites.contains(each.name().substring(each.name().lastIndexOf(' ') + 1));
  }

  /** Two names and a comma are a place and its town. */
  private static boolean isList(String text, int start, int end) {
    String around =
        text.substring(Math.max(0, start - 60), start)
            + text.substring(end, Math.min(text.length(), end + 60));
    return around.contains(" and ") || around.contains(" & ");
  }

  private List<Found> all(Passage passage) {
    List<NameFinder.Hit> hits = people.in(passage);
    return finder.in(
        passage.text(),
        (from, to) -> hits.stream().anyMatch(hit -> hit.start() < to && from < hit.end()),
        ShortForms.NONE);
  }

  private static boolean behind(String text, int end, List<Found> found) {
    int at = end;
    for (int i = 0; i < LONGEST; i++) {
      Matcher joint = JOINT.matcher(text).region(at, text.length());
      if (!joint.lookingAt()) {
        return false;
      }
      int next = joint.end();
      if (found.stream().anyMatch(each -> each.start() == next)) {
        return true;
      }
      Matcher other = OTHER.matcher(text).region(next, text.length());
      if (!other.lookingAt()) {
        return false;
      }
      at = other.end();
    }
    return false;
  }

  private static boolean before(String text, int start, List<Found> found) {
    int at = start;
    for (int i = 0; i < LONGEST; i++) {
      int from = Math.max(0, at - 90);
      Matcher other = BEFORE.matcher(text.substring(from, at));
      if (!other.find()) {
        return false;
      }
      int end = from + other.end(1);
      if (found.stream().anyMatch(each -> each.end() == end)) {
        return true;
      }
      at = from + other.start(1);
    }
    return false;
  }
}
