package org.minutegraph.describe;

/** Text that can be written as UTF-8. */
final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** Half a surrogate pair becomes U+FFFD: as many code points as before. */
  static String of(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at)) && text.codePointAt(at) <= 0xFFFF) {
        mended.setCharAt(at, REPLACEMENT);
      } else if (Character.isHighSurrogate(text.charAt(at))) {
        at++;
      }
    }
    return mended.toString();
  }
}
