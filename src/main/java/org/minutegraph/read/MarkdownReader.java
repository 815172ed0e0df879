package org.minutegraph.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.read.layout.Blocks;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Line;

/** Markdown, front matter put aside; passages count in the file's own text. */
final class MarkdownReader extends AbstractVisitor {

  /** Lines that are indented are no code in minutes; everything else is as in CommonMark. */
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  BlockQuote.class,
                  ListBlock.class,
                  FencedCodeBlock.class))
          .build();

  /** {@code $\circ\,$}: a bullet of a PDF that went through a formula reader. */
  private static final Pattern FORMULA_BULLET =
      Pattern.compile("\\$\\s?\\\\(?:circ|bullet|cdot|square|diamond|ast)[^$\\n]{0,10}\\$");

  /** {@code 3.}, {@code 12)}: the sign of an entry in a numbered list. */
  private static final Pattern ENTRY_NUMBER = Pattern.compile("(?<n>\\d{1,9})[.)]");

  private final String id;
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private int depth;
  private String bullet = "";
  private int bulletAt = -1;
  private int count = -1;
  private boolean alike;
  private boolean entryOpen;

  private MarkdownReader(String id, String text) {
    this.id = id;
    this.text = text;
  }

  static Layout read(String id, String text) {
    FrontMatter front = FrontMatter.of(text);
    String masked = maskBullets(front.masked());
    MarkdownReader reader = new MarkdownReader(id, masked);
    PARSER.parse(masked).accept(reader);
    return new Layout(text, reader.blocks, front.value("title"), front.value("date"));
  }

  /** Writes {@code -} for a bullet of {@link #FORMULA_BULLET}, keeping every offset. */
  private static String maskBullets(String text) {
    Matcher formula = FORMULA_BULLET.matcher(text);
    return formula.replaceAll(found -> "-" + " ".repeat(found.group().length() - 1));
  }

  @Override
  public void visit(Heading heading) {
    emit(Block.Kind.HEADING, heading.getLevel(), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    emit(entryOpen ? Block.Kind.BULLET : Block.Kind.PARAGRAPH, depth, paragraph);
    entryOpen = false;
  }

  @Override
  public void visit(OrderedList list) {
    boolean outerAlike = alike;
    int outerCount = count;
    alike = areAlike(list);
    count = -1;
    visitChildren(list);
    alike = outerAlike;
    count = outerCount;
  }

  @Override
  public void visit(ListItem item) {
    depth++;
    entryOpen = true;
    bulletAt = -1;
    Matcher number = ENTRY_NUMBER.matcher(text);
    if (item.getParent() instanceof OrderedList && isTyped(item, number)) {
      int typed = Integer.parseInt(number.group("n"));
      count = alike && count >= typed ? count + 1 : typed;
      bullet = number.group();
      bulletAt = number.start();
    }
    if (item.getFirstChild() == null && bulletAt >= 0) {
      numberAlone(item);
    }
    visitChildren(item);
    entryOpen = false;
    depth--;
  }

  /** {@code 41.} on a line of its own: what it numbers stands on the next. */
  private void numberAlone(ListItem item) {
    Passage number = entryNumber();
    Line line = new Line(Block.Kind.PARAGRAPH, 0, "", false, 0, blankBefore(item));
    Blocks.lines(line, number, blocks);
    bulletAt = -1;
  }

  @Override
  public void visit(ThematicBreak rule) {
    blocks.add(Blocks.rule(id));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code.getSourceSpans().forEach(this::plainLine);
  }

  @Override
  public void visit(HtmlBlock html) {
    SourceSpan first = html.getSourceSpans().get(0);
    SourceSpan last = html.getSourceSpans().get(html.getSourceSpans().size() - 1);
    blocks.addAll(
        HtmlFragment.blocks(
            id, text, first.getInputIndex(), last.getInputIndex() + last.getLength()));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      row(row);
    } else {
      visitChildren(node);
    }
  }

  private void row(TableRow row) {
    List<List<InlineText.Line>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(new InlineText(id, text).lines(cell));
      }
    }
    boolean layout = cells.size() == 2 && cells.stream().anyMatch(cell -> cell.size() > 2);
    if (layout || isItem(cells)) {
      cells.forEach(this::list);
    } else {
      blocks.add(Blocks.row(id, cells.stream().map(this::together).toList(), blankBefore(row)));
    }
  }

  /** {@code | 7. | Budget<br>The Clerk reported ... | JA |}: an item in a table of all items. */
  private static boolean isItem(List<List<InlineText.Line>> cells) {
    return cells.size() > 1
        && cells.get(0).size() == 1
        && cells.get(1).size() > 1
        && ItemRows.isNumber(cells.get(0).get(0).passage().text());
  }

  private Passage together(List<InlineText.Line> cell) {
    PassageBuilder whole = new PassageBuilder(id);
    cell.forEach(line -> line.into(whole));
    return whole.build();
  }

  /** A list in a table of two columns, or its label: the table is only there for the layout. */
  private void list(List<InlineText.Line> cell) {
    boolean first = true;
    for (InlineText.Line line : cell) {
      Line set = new Line(Block.Kind.PARAGRAPH, 0, "", line.strong(), 0, first);
      Blocks.lines(set, line.passage(), blocks);
      first = false;
    }
  }

  private void plainLine(SourceSpan span) {
    Passage line =
        PassageBuilder.of(id, text, span.getInputIndex(), span.getInputIndex() + span.getLength());
    if (!line.isEmpty() && !line.text().startsWith("```")) {
      blocks.add(new Block(Block.Kind.LINE, 0, line, List.of(), false, 0, false, 0));
    }
  }

  private void emit(Block.Kind kind, int level, Node node) {
    Block.Kind now = kind;
    boolean blank = blankBefore(node);
    for (InlineText.Line line : new InlineText(id, text).lines(node)) {
      Passage passage = numbered(line.passage());
      if (!passage.isEmpty()) {
        int lead = line.lead() + passage.text().length() - line.passage().text().length();
        boolean led = line.lead() > 0;
        Blocks.lines(
            new Line(now, level, "", line.strong(), led ? lead : 0, blank), passage, blocks);
        now = kind == Block.Kind.HEADING ? kind : Block.Kind.PARAGRAPH;
        blank = false;
      }
    }
  }

  private Passage numbered(Passage passage) {
    if (!entryOpen || bulletAt < 0 || passage.isEmpty()) {
      return passage;
    }
    Passage number = entryNumber();
    bulletAt = -1;
    return number.join(" ", passage);
  }

  private static boolean isTyped(Node entry, Matcher number) {
    return !entry.getSourceSpans().isEmpty()
        && number.find(entry.getSourceSpans().get(0).getInputIndex());
  }

  /** True where every entry is typed {@code 1.}, or whatever the first is. */
  private boolean areAlike(OrderedList list) {
    Set<String> typed = new HashSet<>();
    for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
      Matcher number = ENTRY_NUMBER.matcher(text);
      typed.add(isTyped(entry, number) ? number.group() : "");
    }
    return typed.size() == 1;
  }

  /** As it is typed; where all entries are typed {@code 1.}, the number that a reader sees. */
  private Passage entryNumber() {
    String sign = bullet.substring(bullet.length() - 1);
    String shown = count + sign;
    if (bullet.endsWith(shown)) {
      return PassageBuilder.of(id, text, bulletAt, bulletAt + bullet.length());
    }
    PassageBuilder number = new PassageBuilder(id);
    shown.chars().forEach(digit -> number.letter((char) digit, bulletAt));
    return number.build();
  }

  private boolean blankBefore(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return true;
    }
    int at = text.lastIndexOf('\n', Math.max(0, spans.get(0).getInputIndex() - 1));
    if (at < 0) {
      return true;
    }
    int before = text.lastIndexOf('\n', at - 1);
    return text.substring(before + 1, at).isBlank();
  }
}
