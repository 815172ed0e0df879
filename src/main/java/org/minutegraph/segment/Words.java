package org.minutegraph.segment;

import java.util.Locale;
import java.util.Set;
import org.minutegraph.model.WordFile;

/** A {@link WordFile} of this package: phrases in lower case, held against texts in any. */
record Words(Set<String> phrases) {
  private static final int LONGEST = 8;

  Words {
    phrases = Set.copyOf(phrases);
  }

  static Words named(String name) {
    return new Words(Set.copyOf(WordFile.beside(Words.class, name).lines()));
  }

  /** True where the text is one of the phrases. */
  boolean is(String text) {
    return phrases.contains(plain(text));
  }

  /** True where the text begins with one of the phrases, whole words. */
  boolean begin(String text) {
    String[] words = plain(text).split(" ", LONGEST + 1);
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST, words.length); i++) {
      start.append(i == 0 ? "" : " ").append(words[i]);
      if (phrases.contains(start.toString())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lower case; curly apostrophes straight; other signs than apostrophes, hyphens and spaces gone.
   */
  private static String plain(String text) {
    String head = text.length() > 200 ? text.substring(0, 200) : text;
    return head.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("[^\\p{L}\\p{N}' -]", " ")
        .replaceAll("(?<![\\p{L}\\p{N}])-|-(?![\\p{L}\\p{N}])", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
