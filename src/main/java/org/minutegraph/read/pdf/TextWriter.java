package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;

/** Writes elements down as text, and notes where each word of it is printed. */
final class TextWriter {

  /** Into how many columns the width of a page is put. */
  private static final int COLUMNS = 100;

  /** A heading is larger than the text by so much. */
  private static final float LARGER = 1.12f;

  private static final int LONGEST_HEADING = 20;

  private final String id;
  private final float size;
  private final float width;
  private final Joints joints;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PlacedWord> words = new ArrayList<>();
  private final List<Element.Aside> waiting = new ArrayList<>();
  private int page = 1;

  /**
   * @param id of the document
   * @param size in which most of it is set
   * @param width of its pages
   * @param margin where its text begins at the left
   */
  TextWriter(String id, float size, float width, float margin) {
    this.id = id;
    this.size = size;
    this.width = width;
    this.joints = new Joints(margin);
  }

  PdfText write(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof Element.Text line) {
        line(line);
      } else if (element instanceof Element.Row row) {
        settle();
        row(row);
      } else if (element instanceof Element.Aside aside) {
        waiting.add(aside);
      }
    }
    settle();
    return new PdfText(text.toString(), blocks, words);
  }

  private void line(Element.Text line) {
    boolean joined = joints.goesOn(line);
    if (!joined) {
      flush();
    }
    turn(line.page());
    text.append(!joined && line.apart() && !text.isEmpty() ? "\n" : "");
    Passage passage = print(List.of(line.line()), line.page());
    text.append('\n');
    blocks.add(
        new Block(
            joined ? Block.Kind.CONTINUATION : kind(line.line()),
            joined || kind(line.line()) != Block.Kind.HEADING ? 0 : 1,
            passage,
            List.of(),
            line.line().isBold(),
            indent(line.line()),
            line.apart(),
            line.page()));
  }

  private Block.Kind kind(Line line) {
    boolean heading =
        line.size() > size * LARGER
            && line.words().size() <= LONGEST_HEADING
            && !Signs.isBullet(line.words().get(0).text());
    return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private int indent(Line line) {
    return Math.round(line.left() * COLUMNS / Math.max(1, width));
  }

  private void row(Element.Row row) {
    turn(row.page());
    text.append(row.apart() && !text.isEmpty() ? "\n" : "");
    List<Passage> cells = new ArrayList<>();
    for (List<Line> cell : row.cells()) {
      text.append(cells.isEmpty() ? "" : "\t");
      cells.add(print(cell, row.page()));
    }
    text.append('\n');
    Passage whole = cells.get(0);
    for (Passage cell : cells.subList(1, cells.size())) {
      whole = whole.join(" | ", cell);
    }
    blocks.add(new Block(Block.Kind.TABLE_ROW, 0, whole, cells, false, 0, row.apart(), row.page()));
  }

  /** Ends the paragraph, and lets what stands beside it follow. */
  private void settle() {
    joints.end();
    flush();
  }

  private void flush() {
    for (Element.Aside aside : waiting) {
      turn(aside.page());
      Passage passage = print(List.of(aside.line()), aside.page());
      text.append('\n');
      blocks.add(
          new Block(
              Block.Kind.PARAGRAPH,
              0,
              passage,
              List.of(),
              false,
              indent(aside.line()),
              true,
              aside.page()));
    }
    waiting.clear();
  }

  private void turn(int to) {
    for (; page < to; page++) {
      text.append('\f');
    }
  }

  private Passage print(List<Line> lines, int on) {
    int start = text.length();
    for (Line line : lines) {
      for (Word word : line.words()) {
        text.append(text.length() > start ? " " : "");
        int at = text.length();
        text.append(word.text());
        words.add(new PlacedWord(at, text.length(), place(word, on)));
      }
    }
    return PassageBuilder.of(id, text, start, text.length());
  }

  private static PagePlace place(Word word, int page) {
    float height = word.size();
    return new PagePlace(
        page, word.left(), word.foot() - 0.8f * height, word.right() - word.left(), height);
  }
}
