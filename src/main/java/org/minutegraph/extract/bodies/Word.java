package org.minutegraph.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of a text.
 *
 * @param text with straight apostrophes
 * @param start in the text
 * @param end exclusive
 */
record Word(String text, int start, int end) {
  /**
   * {@code People}, {@code 's}, {@code Sub-Group}, {@code A&B}, {@code T.C.C.}, {@code 24}, or any
   * one sign.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "['\u2019]s(?![\\p{L}\\p{N}])|(?:\\p{Lu}\\.){2,5}+(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+"
              + "(?:(?:[&-]|['\u2019](?!s(?![\\p{L}\\p{N}])))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+|\\S");

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new Word(m.group().replace('\u2019', '\''), m.start(), m.end()));
    }
    return words;
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** {@code Panel} of {@code panel}. */
  Word large() {
    return new Word(Character.toUpperCase(text.charAt(0)) + text.substring(1), start, end);
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isAnd() {
    return is("and") || is("&");
  }

  /** {@code 's}, or {@code '} right after {@code Users}. */
  boolean isPossessiveOf(Word before) {
    return before.end == start && (is("'s") || (is("'") && before.text.endsWith("s")));
  }
}
