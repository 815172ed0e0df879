package org.minutegraph.read;

import java.util.regex.Pattern;

/** Tables in which each row is an item. */
final class ItemRows {
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\p{Lu}{1,4}[ /-]?)?\\d{1,4}(?:[./]\\d{1,4}){0,2}[.):]?|\\p{Lu}[.)]");

  private ItemRows() {}

  /** {@code 7.}, {@code 24/112}, {@code B.}: all that stands in the first cell. */
  static boolean isNumber(String cell) {
    return NUMBER.matcher(cell.strip()).matches();
  }
}
