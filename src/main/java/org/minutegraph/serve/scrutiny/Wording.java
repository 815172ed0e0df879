package org.minutegraph.serve.scrutiny;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Quotations as they are read away from their page: in one flow, without tags. */
final class Wording {
  // </strong>, <p class="x">
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  // accur-⏎ate
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll}-)\\s*\\n\\s*(?=\\p{Ll})");

  private Wording() {}

  static String of(String quotation) {
    String text = quotation;
    if (TAG.matcher(text).find()) {
      text = Parser.unescapeEntities(TAG.matcher(text).replaceAll(" "), false);
    }
    return BROKEN.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
  }
}
