package org.minutegraph.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;

/**
 * The text of a document as it grows, and its blocks: one line of text for each paragraph, forced
 * line or row; the cells of a row stand between bars.
 */
public final class LaidText {
  private static final String BAR = " | ";
  private static final Pattern TABS = Pattern.compile("\\t[\\t ]*");

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param id the document's id
   */
  public LaidText(String id) {
    this.id = id;
  }

  /** Text and blocks so far. */
  public Layout layout() {
    return Layout.of(text.toString(), blocks);
  }

  /** How many blocks there are so far. */
  public int size() {
    return blocks.size();
  }

  /** Adds a line; one without anything that can be seen leaves no block. */
  public void line(Line line) {
    int start = text.length();
    text.append(line.words()).append('\n');
    Passage passage = PassageBuilder.of(id, text, start, text.length());
    if (!passage.isEmpty()) {
      Blocks.lines(line, passage, blocks);
    }
  }

  /** Adds a line whose parts between tabs stand in columns of the page. */
  public void columns(Line line) {
    int start = text.length();
    text.append(line.words()).append('\n');
    Passage passage = PassageBuilder.of(id, text, start, text.length());
    blocks.add(
        new Block(
            Block.Kind.LINE, 0, passage, columns(start), line.strong(), 0, line.blankBefore(), 0));
  }

  /** Adds a row; one of empty cells leaves no block. */
  public void row(List<String> cells) {
    List<Passage> passages = new ArrayList<>();
    for (String cell : cells) {
      text.append(passages.isEmpty() ? "" : BAR);
      int start = text.length();
      text.append(cell);
      passages.add(PassageBuilder.of(id, text, start, text.length()));
    }
    text.append('\n');
    if (passages.stream().anyMatch(cell -> !cell.isEmpty())) {
      blocks.add(Blocks.row(id, passages, false));
    }
  }

  /** Adds all of a layout that was read by itself, its text letter for letter. */
  public void add(Layout part) {
    int start = text.length();
    text.append(part.text()).append('\n');
    part.blocks().forEach(block -> blocks.add(Blocks.shifted(block, start)));
  }

  /** Adds a rule across the page. */
  public void rule() {
    blocks.add(Blocks.rule(id));
  }

  private List<Passage> columns(int start) {
    List<Passage> cells = new ArrayList<>();
    Matcher tab = TABS.matcher(text).region(start, text.length());
    int from = start;
    while (tab.find()) {
      cells.add(PassageBuilder.of(id, text, from, tab.start()));
      from = tab.end();
    }
    cells.add(PassageBuilder.of(id, text, from, text.length()));
    cells.removeIf(Passage::isEmpty);
    return cells;
  }
}
