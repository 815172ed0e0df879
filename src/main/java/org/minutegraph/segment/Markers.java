package org.minutegraph.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs at the start of a line that make it a line of its own. */
final class Markers {

  /** {@code -}, {@code •}, {@code o}, the private-use bullets of symbol fonts; then a space. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-\u2013\u2014*\u2022\u25cf\u25cb\u25aa\u25ab\u25a0\u25a1\u25ba\u2023\u2043\u2219\u27a2\u2713\u00b7\u00a7\u00d8\uf0a7\uf0b7\uf0d8\uf0fc\uf02d\u2211]\\s*+(?=\\s|[^\\s\\p{Pd}])|o\\s++(?=[\\p{L}\\d]))");

  /** {@code (1)}, {@code a)}, {@code (iv)}, {@code 2.}, {@code B:} and then a space. */
  private static final Pattern LIMB =
      Pattern.compile(
          "^(?:\\((?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\\)|(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|[A-H]:)(?=\\s|$)");

  private Markers() {}

  /** How many characters the bullet at the start takes; 0 where there is none. */
  static int bullet(String text) {
    Matcher bullet = BULLET.matcher(text);
    if (!bullet.find() || (text.charAt(0) == '-' || text.charAt(0) == '*') && !spaced(text)) {
      return 0;
    }
    return bullet.end();
  }

  static boolean isLimb(String text) {
    return LIMB.matcher(text).find();
  }

  private static boolean spaced(String text) {
    return text.length() > 1 && text.charAt(1) == ' ';
  }
}
