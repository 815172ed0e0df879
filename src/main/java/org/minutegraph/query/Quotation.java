package org.minutegraph.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Quotations as they are read away from their page: without tags, lines, and signs of lists. */
public final class Quotation {
  // </strong>, <p class="x">
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern SPACE = Pattern.compile("\\s++");
  // accur-⏎ate
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll}-)\n(?=\\p{Ll})");
  // ⏎* the second
  private static final Pattern ENTRY =
      Pattern.compile("(?:^|\n)[-*\u2022\u25aa\u25cf\u25cb\u00b7\uf0b7\u2013][ \n]");
  private static final String SIGN = "\u2022 ";

  private Quotation() {}

  /** In one flow, entries of lists behind {@code •}. */
  public static String flow(String quotation) {
    return lines(quotation).replace('\n', ' ');
  }

  /** In one flow, but for entries of lists, which are each on a line of their own. */
  public static String lines(String quotation) {
    String text = quotation;
    if (TAG.matcher(text).find()) {
      text = Parser.unescapeEntities(TAG.matcher(text).replaceAll(" "), false);
    }
    String spaced =
        SPACE
            .matcher(text.strip())
            .replaceAll(space -> space.group().indexOf('\n') < 0 ? " " : "\n");
    String whole = BROKEN.matcher(spaced).replaceAll("");
    StringBuilder out = new StringBuilder();
    Matcher entry = ENTRY.matcher(whole);
    int from = 0;
    while (entry.find()) {
      out.append(whole.substring(from, entry.start()).replace('\n', ' '));
      out.append(out.isEmpty() ? "" : "\n").append(SIGN);
      from = entry.end();
    }
    return out.append(whole.substring(from).replace('\n', ' ')).toString();
  }
}
