package org.minutegraph.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param printed as it stands
 * @param stem what its singular and plural have in common, in small letters
 * @param start in the text
 * @param end exclusive
 */
record Token(String printed, String stem, int start, int end) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019]\\p{L}+)?|&", Pattern.UNICODE_CASE);

  /** The words of a text; hyphens part them, {@code &} is one. */
  static List<Token> in(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      tokens.add(new Token(m.group(), stem(m.group()), m.start(), m.end()));
    }
    return tokens;
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (lower.equals("&")) {
      return "and";
    }
    String plain = lower.replaceFirst("'s$", "").replace("'", "");
    if (plain.endsWith("ies") && plain.length() > 4) {
      return plain.substring(0, plain.length() - 3) + "y";
    }
    boolean plural =
        plain.length() > 3
            && plain.endsWith("s")
            && !plain.endsWith("ss")
            && !plain.endsWith("us")
            && !plain.endsWith("is");
    return plural ? plain.substring(0, plain.length() - 1) : plain;
  }
}
