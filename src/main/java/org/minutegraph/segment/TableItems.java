package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Tables in which each row is an item: {@code | 7. | Budget | The clerk reported ... |}, {@code |
 * Budget | The clerk reported ... |}. The heading and what was minuted are parted, as if they stood
 * below each other. It takes several headings that nearly all minutes have to know such a table.
 */
final class TableItems {
  private static final int USUAL = 3;
  private static final int SHORT = 12;
  private static final int FEW = 2;
  private static final int SENTENCE = 4;

  private TableItems() {}

  static List<Block> parted(List<Block> rows) {
    List<Block> blocks = rows.stream().map(TableItems::withoutEmptyCells).toList();
    int first = -1;
    int last = -1;
    int usual = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (isItem(blocks.get(i)) && Headings.isUsual(heading(blocks.get(i)).text())) {
        first = first < 0 ? i : first;
        last = i;
        usual++;
      }
    }
    while (last + 1 < blocks.size() && last >= 0 && isItem(blocks.get(last + 1))) {
      last++;
    }
    return usual < USUAL ? blocks : parted(blocks, first, last);
  }

  private static List<Block> parted(List<Block> blocks, int first, int last) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      out.addAll(i >= first && i <= last && isItem(block) ? parts(block) : List.of(block));
    }
    return out;
  }

  /** A row with a short heading, behind a number or none, and text. */
  private static boolean isItem(Block block) {
    if (block.kind() != Block.Kind.TABLE_ROW || block.cells().size() <= head(block)) {
      return false;
    }
    String heading = heading(block).text();
    return !heading.isEmpty()
        && Shape.words(heading) <= SHORT
        && !Headings.isMarker(heading)
        && ItemNumber.at(heading).isEmpty()
        && block.cells().stream().skip(head(block)).anyMatch(TableItems::isText);
  }

  private static boolean isText(Passage cell) {
    return Shape.words(cell.text()) > FEW || cell.text().endsWith(".");
  }

  /** How many cells are number and heading. */
  private static int head(Block row) {
    String cell = row.cells().isEmpty() ? "" : row.cells().get(0).text();
    boolean number = ItemNumber.at(cell).stream().anyMatch(n -> n.end() == cell.length());
    return number ? 2 : 1;
  }

  private static Passage heading(Block row) {
    return row.cells().get(head(row) - 1);
  }

  /** {@code | | The clerk reported that the bench was mended. | |}: the row only sets it in. */
  private static Block withoutEmptyCells(Block block) {
    List<Passage> full = block.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    boolean sentence =
        block.kind() == Block.Kind.TABLE_ROW
            && block.cells().size() > 1
            && full.size() == 1
            && Shape.words(full.get(0).text()) > SENTENCE
            && Shape.endsSentence(full.get(0).text());
    return sentence ? part(block, full.get(0), false) : block;
  }

  private static List<Block> parts(Block row) {
    List<Block> parts = new ArrayList<>();
    Passage heading = heading(row);
    Passage whole = head(row) == 1 ? heading : row.cells().get(0).join(" ", heading);
    parts.add(part(row, whole, true));
    for (Passage cell : row.cells().subList(head(row), row.cells().size())) {
      if (!cell.isEmpty()) {
        parts.add(part(row, cell, false));
      }
    }
    return parts;
  }

  private static Block part(Block row, Passage text, boolean strong) {
    return new Block(
        Block.Kind.PARAGRAPH, 0, text, List.of(), strong, row.indent(), true, row.page());
  }
}
