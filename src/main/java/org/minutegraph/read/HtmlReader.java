package org.minutegraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.read.layout.Blocks;
import org.minutegraph.read.layout.Layout;

/**
 * A saved page: its text is the text as a browser shows it, without the site around it; the title
 * of the page and the title of the meeting come first.
 */
final class HtmlReader {
  private static final Set<String> BLOCKS =
      Set.of(
          "address article aside blockquote body center dd div dl dt fieldset figure footer form h1"
              .concat(" h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot")
              .concat(" th thead tr ul caption")
              .split(" "));

  /** The titles of items on the pages of a widespread committee system. */
  private static final Pattern ITEM_TITLE = Pattern.compile("\\bmgAiTitleTxt\\b");

  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private final HtmlText page;

  private HtmlReader(HtmlText page) {
    this.page = page;
  }

  static Layout read(String id, String html) {
    Document document = Jsoup.parse(html);
    Element body = SiteFurniture.mainPart(document);
    HtmlReader reader = new HtmlReader(new HtmlText(id));
    reader.page.heading(1);
    reader.page.take(document.title(), true);
    reader.page.flush();
    reader.children(body, false);
    reader.page.flush();
    return Layout.of(reader.page.text(), reader.page.blocks());
  }

  private void children(Element parent, boolean strong) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        page.take(text.getWholeText(), strong);
      } else if (node instanceof Element element) {
        element(element, strong || isStrong(element));
      }
    }
  }

  private void element(Element element, boolean strong) {
    String name = element.normalName();
    if (name.equals("br")) {
      page.lineBreak();
    } else if (name.equals("tr") && isDataRow(element)) {
      row(element);
    } else if (BLOCKS.contains(name)) {
      block(element, name, strong);
    } else {
      children(element, strong);
    }
  }

  private void block(Element element, String name, boolean strong) {
    page.flush();
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

  /** A row of short cells; a row whose cells hold paragraphs is only there for the layout. */
  private static boolean isDataRow(Element row) {
    List<Element> cells = row.children();
    return cells.size() > 1
        && cells.stream().noneMatch(cell -> cell.select("p,li,div,table,h1,h2,h3,h4").size() > 1)
        && row.select("table").isEmpty()
        && cells.stream().noneMatch(cell -> ITEM_TITLE.matcher(cell.html()).find());
  }

  private void row(Element row) {
    page.flush();
    List<String> cells = new ArrayList<>();
    row.children().forEach(cell -> cells.add(cell.text()));
    page.row(cells);
  }

  private static boolean isStrong(Element element) {
    String name = element.normalName();
    return name.equals("b")
        || name.equals("strong")
        || BOLD.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** The text of the page as it grows, and its blocks. */
  static final class HtmlText {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private boolean weak;
    private boolean blank = true;

    HtmlText(String id) {
      this.id = id;
    }

    String text() {
      return text.toString();
    }

    List<Block> blocks() {
      return blocks;
    }

    void take(String words, boolean strong) {
      run.append(words);
      weak |= !strong && words.chars().anyMatch(Character::isLetterOrDigit);
    }

    void heading(int depth) {
      kind = Block.Kind.HEADING;
      level = depth;
    }

    void entry(int depth) {
      kind = Block.Kind.BULLET;
      level = depth;
    }

    void lineBreak() {
      Block.Kind before = kind;
      int depth = level;
      boolean written = write();
      kind = before == Block.Kind.BULLET && written ? Block.Kind.PARAGRAPH : before;
      level = depth;
      blank = !written;
    }

    void flush() {
      write();
      kind = Block.Kind.PARAGRAPH;
      level = 0;
      blank = true;
    }

    void rule() {
      blocks.add(
          new Block(
              Block.Kind.RULE, 0, new Passage(id, "", List.of()), List.of(), false, 0, true, 0));
    }

    void row(List<String> cells) {
      List<Passage> passages = new ArrayList<>();
      for (String cell : cells) {
        text.append(passages.isEmpty() ? "" : " | ");
        int start = text.length();
        text.append(SiteFurniture.clean(cell));
        passages.add(PassageBuilder.of(id, text, start, text.length()));
      }
      text.append('\n');
      if (passages.stream().anyMatch(cell -> !cell.isEmpty())) {
        blocks.add(Blocks.row(id, passages, false));
      }
    }

    private boolean write() {
      String words = SiteFurniture.clean(run.toString());
      run.setLength(0);
      boolean strong = !weak;
      weak = false;
      if (words.isEmpty()) {
        return false;
      }
      int start = text.length();
      text.append(words).append('\n');
      Passage passage = PassageBuilder.of(id, text, start, text.length());
      if (!passage.isEmpty()) {
        blocks.add(new Block(kind, level, passage, List.of(), strong, 0, blank, 0));
      }
      return true;
    }
  }
}
