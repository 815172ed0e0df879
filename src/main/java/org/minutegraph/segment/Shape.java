package org.minutegraph.segment;

import java.util.regex.Pattern;

/** What a line looks like, whatever it says. */
final class Shape {

  /** {@code .}, {@code ?"}, {@code :-}: the end of a sentence or of a lead-in. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?:;][\"'\u201d\u2019)\\]*]{0,3}$|[:;] ?[-\u2013\u2014]$");

  /** {@code The minutes were approved and signed.}: a sentence on what happened. */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "\\b(?:was|were|had been|has been|have"
              + " been|approved|signed|received|accepted|agreed|resolved"
              + "|reported|asked|advised|stated|welcomed|thanked|informed|opened|noted|declared|elected|appointed|proposed|seconded)\\b");

  private static final int LONG_SENTENCE = 7;

  private Shape() {}

  /** True for a long sentence that tells what happened. */
  static boolean isTale(String text) {
    return text.endsWith(".")
        && words(text) > LONG_SENTENCE
        && !isCapitals(text)
        && HAPPENED.matcher(text).find();
  }

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

  /** {@code e-Prescribing}, {@code iPads}: a name that begins so. */
  private static final Pattern SMALL_NAME = Pattern.compile("^\\p{Ll}-?\\p{Lu}");

  /** The first letter, over quotes and brackets. */
  static boolean startsLower(String text) {
    if (SMALL_NAME.matcher(text).find()) {
      return false;
    }
    for (int i = 0; i < Math.min(3, text.length()); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }
}
