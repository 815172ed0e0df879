package org.minutegraph.read.layout;

import java.util.Locale;

/** Numbers as lists print them. */
public final class NumberSign {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LONGEST_ROMAN = 4000;
  private static final int LONGEST_LETTERS = 260;

  private NumberSign() {}

  /**
   * The number in a format of Office Open XML ({@code ST_NumberFormat}, ECMA-376 part 1, 17.18.59);
   * one that is not known here is printed in Arabic numbers.
   */
  public static String of(String format, int number) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 && number >= 0 ? "0" + number : String.valueOf(number);
      case "ordinal" -> number + ending(number);
      default -> String.valueOf(number);
    };
  }

  /** {@code z} is followed by {@code aa}, {@code bb}. */
  private static String letters(int number) {
    if (number < 1 || number > LONGEST_LETTERS) {
      return String.valueOf(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number >= LONGEST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  private static String ending(int number) {
    boolean teen = number % 100 / 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
