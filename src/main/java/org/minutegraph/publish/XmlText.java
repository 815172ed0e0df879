package org.minutegraph.publish;

import java.util.regex.Pattern;

/** Text as XML 1.0 can hold it. */
public final class XmlText {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  /** The text with a space in the place of each character that XML has no place for. */
  public static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }
}
