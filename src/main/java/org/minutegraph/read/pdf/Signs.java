package org.minutegraph.read.pdf;

import java.util.regex.Pattern;

/** What a line's first or only word can be by its look. */
final class Signs {

  /** {@code 7.}, {@code 24/112}, {@code (a)}, {@code iv)}, {@code 2.3}, {@code B.}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:[A-Z]{1,6}[./-]?)?\\d{1,4}[a-z]?(?:[./-]\\d{1,4}[a-z]?){0,3}[.):]{0,2}"
              + "|\\(?[a-zA-Z][.)]|\\(?[ivxIVX]{1,6}[.)]");

  /** A number that could as well be a count or a year in running text. */
  private static final Pattern BARE = Pattern.compile("\\d{1,4}|[A-Z]\\d{1,4}");

  private static final Pattern BULLET =
      Pattern.compile(
          "[-\u2013\u2014*\u2022\u25cf\u25cb\u25aa\u25ab\u25a0\u25a1\u25ba\u2023\u2043\u2219\u27a2\u2713\u00b7\u00a7\u00d8\uf0a7\uf0b7\uf0d8\uf0fc\uf02d\u2211o]");

  /** {@code Page 2 of 9}, {@code - 3 -}, {@code 4 | Page}. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:page|p\\.?)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|[-\u2013]\\s?\\d{1,4}\\s?[-\u2013]|\\d{1,4}\\s*\\|\\s*p\\s?a\\s?g\\s?e|\\d{1,4}"
              + " of \\d{1,4}");

  private static final Pattern PAGE_ALONE = Pattern.compile("[A-Z]?\\d{1,4}|[ivxl]{1,6}");

  /** {@code under Minute}, {@code to the}: a number that follows begins no paragraph. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)(?:.*\\s)?(?:the|of|to|in|on|at|for|by|with|under|from|than|until|since|minutes?|items?|paragraphs?"
              + "|sections?|pages?|rule|nos?\\.?)");

  private static final Pattern END = Pattern.compile("[.!?:;][\"'\u201d\u2019)\\]]{0,3}$");

  private Signs() {}

  static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  static boolean isBareNumber(String word) {
    return BARE.matcher(word).matches();
  }

  static boolean isBullet(String word) {
    return BULLET.matcher(word).matches();
  }

  /** A number or a bullet. */
  static boolean isSign(String word) {
    return isNumber(word) || isBullet(word);
  }

  static boolean isPageNumber(String line) {
    return PAGE.matcher(line).matches();
  }

  /** A page number if it stands alone at the top or the foot of a page. */
  static boolean isNumberAlone(String line) {
    return PAGE_ALONE.matcher(line).matches();
  }

  /** True where a line ends in a word that a number goes on with. */
  static boolean leadsToNumber(String line) {
    return LEADING.matcher(line).matches();
  }

  static boolean endsSentence(String text) {
    return END.matcher(text).find();
  }

  static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }
}
