package org.minutegraph.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.minutegraph.read.layout.Layout;

/**
 * A saved page: its text is the text as a browser shows it, without the site around it; the title
 * of the page and the title of the meeting come first.
 */
final class HtmlReader {
  private static final Set<String> BLOCKS =
      Set.of(
          "address article aside blockquote body button center dd details div dl dt fieldset figure footer form h1"
              .concat(
                  " h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td")
              .concat(" tfoot th thead tr ul caption")
              .split(" "));

  /** The titles of items on the pages of a widespread committee system. */
  private static final Pattern ITEM_TITLE = Pattern.compile("\\bmgAiTitleTxt\\b");

  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern PRE = Pattern.compile("(?i)white-space\\s*:\\s*pre");
  private static final String PARTS = "p,li,table,h1,h2,h3,h4,h5,h6";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.):]?");
  private static final Pattern UPPER = Pattern.compile("\\p{Lu}");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Names of elements that browsers print bold, or that a click opens. */
  private static final Set<String> STRONG = Set.of("b", "strong", "summary", "button");

  private final HtmlText page;
  private final Map<Element, RowSpans> spans = new IdentityHashMap<>();

  private HtmlReader(HtmlText page) {
    this.page = page;
  }

  static Layout read(String id, String html) {
    Document document = Jsoup.parse(html);
    SingleItemPage.order(document);
    Element body = SiteFurniture.mainPart(document);
    HtmlReader reader = new HtmlReader(new HtmlText(id));
    reader.page.heading(1);
    reader.page.take(document.title(), true);
    reader.page.flush();
    reader.children(body, false);
    reader.page.flush();
    return reader.page.layout();
  }

  private void children(Element parent, boolean strong) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        page.take(text.getWholeText(), strong);
      } else if (node instanceof Element element) {
        element(element, strong || isStrong(element));
        page.take(isLooseNumber(element) ? " " : "", true);
      }
    }
  }

  /** {@code <span>7</span><span>Budget</span>}, which only the style of the page parts. */
  private static boolean isLooseNumber(Element element) {
    Element next = element.nextElementSibling();
    return next != null
        && element.nextSibling() == next
        && NUMBER.matcher(element.text().strip()).matches()
        && UPPER.matcher(next.text()).lookingAt();
  }

  private void element(Element element, boolean strong) {
    String name = element.normalName();
    if (name.equals("br")) {
      page.lineBreak();
    } else if (name.equals("tr")) {
      row(element, strong);
    } else if (BLOCKS.contains(name)) {
      block(element, name, strong);
    } else {
      children(element, strong);
    }
  }

  private void block(Element element, String name, boolean strong) {
    page.flush();
    if (isPrinted(element, name)) {
      page.printed(element.wholeText());
      return;
    }
    if (name.equals("hr")) {
      page.rule();
    } else if (HEADING.matcher(name).matches()) {
      page.heading(name.charAt(1) - '0');
    } else if (ITEM_TITLE.matcher(element.className()).find()) {
      page.heading(4);
    } else if (name.equals("li")) {
      page.entry(ListSigns.depth(element));
      page.take(ListSigns.number(element), strong);
    }
    children(element, strong);
    page.flush();
  }

  /** True where the page shows the lines as they are typed. */
  private static boolean isPrinted(Element element, String name) {
    boolean pre = name.equals("pre") || PRE.matcher(element.attr("style")).find();
    return pre && element.wholeText().strip().indexOf('\n') > 0 && element.select(PARTS).isEmpty();
  }

  private void row(Element row, boolean strong) {
    Element table = row.closest("table");
    List<Optional<Element>> cells =
        spans.computeIfAbsent(table == null ? row : table, t -> new RowSpans()).next(row);
    if (isDataRow(row, cells.size())) {
      page.flush();
      page.row(cells.stream().map(cell -> cell.map(Element::text).orElse("")).toList());
    } else {
      block(row, "tr", strong);
    }
  }

  /**
   * A row of short cells; a row whose cells hold paragraphs, or a list beside its label, is only
   * there for the layout.
   */
  private static boolean isDataRow(Element row, int columns) {
    List<Element> cells = row.children();
    return columns > 1
        && !isItem(cells)
        && cells.stream().noneMatch(cell -> cell.select("p,li,div,table,h1,h2,h3,h4").size() > 1)
        && (columns > 2 || cells.stream().noneMatch(cell -> cell.select("br").size() > 1))
        && row.select("table").isEmpty()
        && cells.stream().noneMatch(cell -> ITEM_TITLE.matcher(cell.html()).find());
  }

  /** {@code 7.} and beside it a heading with its text below. */
  private static boolean isItem(List<Element> cells) {
    return ItemRows.isNumber(cells.get(0).text())
        && cells.stream().skip(1).anyMatch(cell -> !cell.select("br,p+p,p+ul,p+ol").isEmpty());
  }

  private static boolean isStrong(Element element) {
    String name = element.normalName();
    return STRONG.contains(name)
        || BOLD.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }
}
