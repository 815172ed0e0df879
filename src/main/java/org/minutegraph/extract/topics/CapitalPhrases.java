package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutegraph.extract.grammar.WordList;

/** Names of things: two capitalised words and more, with small words between. */
final class CapitalPhrases {
  /** {@code Invest in Tides Fund}, {@code Voice of the Sea Survey}. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'\u2019-])\\p{Lu}[\\p{L}'\u2019-]+(?:\\s(?:(?:of|for|to|on|in|and|&|the|a)\\s){0,2}\\p{Lu}[\\p{L}'\u2019-]+){1,7}");

  /** A possessive, or {@code on Monday}, {@code in February}. */
  private static final Pattern END =
      Pattern.compile(
          "(?:['\u2019]s?|\\s(?:on|in|of)\\s(?:\\p{Lu}\\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December))$");

  private static final Pattern STATE =
      Pattern.compile("^(?:Department|Ministry|Office)\\s(?:of|for)\\s");

  private final Set<String> offices = words("office-words");
  private final Set<String> dull = words("dull-names");
  private final Set<String> state =
      WordList.named("/org/minutegraph/extract/bodies/organisations-of-the-country")
          .words()
          .stream()
          .map(Words::key)
          .collect(Collectors.toSet());
  private final Set<String> outside =
      new HashSet<>(WordList.named("/org/minutegraph/extract/bodies/not-in-names").words());

  private static Set<String> words(String list) {
    return new HashSet<>(WordList.named("/org/minutegraph/extract/topics/" + list).words());
  }

  List<Words> in(String text) {
    List<Words> found = new ArrayList<>();
    Matcher m = RUN.matcher(text);
    while (m.find()) {
      int start = start(text, m.start(), m.end());
      String words = END.matcher(text.substring(start, m.end())).replaceFirst("");
      if (words.contains(" ") && !isOffice(words) && !isDull(words)) {
        found.add(
            new Words(Words.key(words), words, start, start + words.length(), Words.Kind.CAPITALS));
      }
    }
    return found;
  }

  /** Without {@code The} and the like, and small words, before it. */
  private int start(String text, int from, int to) {
    int space = text.indexOf(' ', from);
    if (space < 0 || space >= to) {
      return from;
    }
    boolean small = Character.isLowerCase(text.charAt(from)) || text.charAt(from) == '&';
    return small || outside.contains(text.substring(from, space))
        ? start(text, space + 1, to)
        : from;
  }

  /** {@code Oxbridge Town Council}: a name that stands in minutes of every subject. */
  boolean isDull(String name) {
    String key = Words.key(name);
    return dull.contains(key) || dull.stream().anyMatch(end -> key.endsWith(" " + end));
  }

  /** {@code Department for Tides}: an institution of the state, more often named than spoken of. */
  boolean isState(String name) {
    return STATE.matcher(name).find() || state.contains(Words.key(name));
  }

  boolean isOffice(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (offices.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
