package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.WordList;

/** Names of things: two capitalised words and more, with small words between. */
final class CapitalPhrases {
  /** {@code Invest in Tides Fund}, {@code Voice of the Sea Survey}. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'\u2019-])\\p{Lu}[\\p{L}'\u2019-]+(?:\\s(?:(?:of|for|to|on|in|and|&|the|a)\\s){0,2}\\p{Lu}[\\p{L}'\u2019-]+){1,7}");

  private final Set<String> offices = words("office-words");
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
      String words = text.substring(start, m.end()).replaceFirst("['\u2019]s?$", "");
      if (words.contains(" ") && !isOffice(words)) {
        found.add(
            new Words(Words.key(words), words, start, start + words.length(), Words.Kind.CAPITALS));
      }
    }
    return found;
  }

  /** Without {@code The} and the like before it. */
  private int start(String text, int from, int to) {
    int space = text.indexOf(' ', from);
    return space > 0 && space < to && outside.contains(text.substring(from, space))
        ? start(text, space + 1, to)
        : from;
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
