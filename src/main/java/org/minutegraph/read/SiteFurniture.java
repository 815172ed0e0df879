package org.minutegraph.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a council's site puts round the minutes: menus, banners, forms, links to share. */
final class SiteFurniture {
  private static final String ALWAYS =
      "script,style,noscript,template,iframe,svg,button,input,select,textarea,label,option,nav,"
          + "footer,aside,[role=navigation],[role=search],[role=banner],[role=contentinfo],"
          + "[hidden],[aria-hidden=true]";

  /** {@code class="breadcrumb"}, {@code id="cookiebar"}, {@code class="share-links"}. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)\\b(?:\\w*cookie\\w*|breadcrumbs?|side-?bar\\w*|share\\w*|social\\w*|\\w*skip\\w*"
              + "|(?:top|main|site|side)?-?nav\\w*|\\w*menu|\\w*actionlist|pagination|masthead"
              + "|back-?to-?top|feedback)\\b");

  private static final String MAIN = "main,[role=main],#main,#content,#maincontent,article";

  /** {@code pdf icon PDF 113 KB}: the sign of a link to a file. */
  private static final Pattern FILE_SIGN =
      Pattern.compile("(?:,? ?\\bpdf icon)?[ (]*(?<![A-Z])PDF[, ]{1,2}[\\d.,]{1,8} ?[KMG]B\\b\\)?");

  private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
  private static final int LONG = 1_500;

  private SiteFurniture() {}

  /** The part of the page with the minutes in it, freed from furniture. */
  static Element mainPart(Document document) {
    FoldedParts folded = FoldedParts.in(document);
    document.select(ALWAYS).stream().filter(e -> !folded.hold(e)).forEach(Element::remove);
    document.select("header").stream()
        .filter(header -> header.closest(MAIN) == null)
        .forEach(SiteFurniture::drop);
    document.select("form").forEach(SiteFurniture::drop);
    document.select("[class],[id]").stream()
        .filter(e -> NAMES.matcher(e.className() + " " + e.id()).find())
        .forEach(SiteFurniture::drop);
    Element main = document.selectFirst(MAIN);
    int whole = document.body().text().length();
    return main != null && main.text().length() * 2 > whole ? main : document.body();
  }

  /** White space folded, signs of links to files gone. */
  static String clean(String words) {
    String folded = WHITE.matcher(words).replaceAll(" ").strip();
    return FILE_SIGN.matcher(folded).replaceAll("").strip();
  }

  /** Removes a small part; a page may stand whole inside one form. */
  private static void drop(Element part) {
    if (part.text().length() < LONG && !part.normalName().matches("html|body|main")) {
      part.remove();
    }
  }
}
