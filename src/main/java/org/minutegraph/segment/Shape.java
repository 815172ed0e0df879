package org.minutegraph.segment;

import java.util.regex.Pattern;

/** What a line looks like, whatever it says. */
final class Shape {

  /** {@code .}, {@code ?"}, {@code :-}: the end of a sentence or of a lead-in. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?:;][\"'\u201d\u2019)\\]*]{0,3}$|[:;] ?[-\u2013\u2014]$");

  private Shape() {}

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** Four fifths or more of at least three letters are capitals. */
  static boolean isCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters >= 3 && capitals * 5 >= letters * 4;
  }

  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text.strip()).find();
  }

  /** The first letter, over quotes and brackets. */
  static boolean startsLower(String text) {
    for (int i = 0; i < Math.min(3, text.length()); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }
}
