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
  /** {@code People's}, {@code Sub-Group}, {@code A&B}, {@code 24}, or any one sign. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['\u2019&-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+|\\S");

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

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isAnd() {
    return is("and") || is("&");
  }

  /** {@code ' } after {@code Users}: no quotation mark, but the end of a possessive. */
  boolean isApostropheAfter(Word before) {
    return is("'") && before.end == start && before.text.endsWith("s");
  }

  boolean follows(Word before) {
    return before.end == start;
  }
}
