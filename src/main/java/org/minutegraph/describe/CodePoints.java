package org.minutegraph.describe;

/** From UTF-16 units, in which spans count, to the code points in which RDF counts. */
final class CodePoints {
  private final int[] pairsBefore;
  private final boolean plain;

  CodePoints(String text) {
    plain = text.chars().noneMatch(c -> Character.isLowSurrogate((char) c));
    pairsBefore = plain ? new int[0] : countPairs(text);
  }

  private static int[] countPairs(String text) {
    int[] pairs = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      boolean closes = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      pairs[at + 1] = pairs[at] + (closes ? 1 : 0);
    }
    return pairs;
  }

  /** How many code points stand before the unit {@code offset}. */
  int at(int offset) {
    return plain ? offset : offset - pairsBefore[offset];
  }
}
