package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)(?:(?:agenda )?items?(?: no\\.?| number| and"
              + " subject)?|agenda|subject|topic|heading|issue|matter|minute"
              + " (?:no\\.?|number|ref\\.?|heading))\\W*");
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:the"
              + " )?(?:discussions?|minutes?|notes?|comments?|summary|details?|narrative|record|outcomes?|decisions?|report|key"
              + " points|resolutions?|main points|points raised|update)(?: (?:of|and|&|/) .{3,40}|"
              + " points)?\\W*");

  private TableItems() {}

  static List<Block> parted(List<Block> rows) {
    List<Block> blocks = rows.stream().map(TableItems::withoutEmptyCells).toList();
    int first = -1;
    int last = -1;
    int usual = 0;
    int numbered = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean item = isItem(blocks.get(i)) || isHeading(blocks.get(i));
      String heading = item ? bare(heading(blocks.get(i)).text()) : "";
      boolean begins = first < 0 && i > 0 && item && isHead(blocks.get(i - 1));
      numbered += item && isNumbered(blocks.get(i)) && isItem(blocks.get(i)) ? 1 : 0;
      if (begins || item && Headings.isProcedural(heading)) {
        first = first < 0 ? i : first;
        last = i;
        usual += begins ? USUAL : Headings.isUsual(heading) ? 1 : 0;
      }
    }
    while (last + 1 < blocks.size()
        && last >= 0
        && blocks.get(last + 1).kind() == Block.Kind.TABLE_ROW) {
      last++;
    }
    boolean items = usual >= USUAL || first >= 0 && numbered >= USUAL;
    return items ? parted(blocks, first, last) : blocks;
  }

  /** {@code No. | Item | Discussion | Action}: the head of a table of items. */
  private static boolean isHead(Block row) {
    List<String> cells =
        row.cells().stream().map(Passage::text).filter(cell -> !cell.isBlank()).toList();
    return row.kind() == Block.Kind.TABLE_ROW
        && cells.size() > 1
        && cells.stream().anyMatch(cell -> SUBJECT.matcher(cell).matches())
        && cells.stream().anyMatch(cell -> TOLD.matcher(cell).matches());
  }

  private static boolean isNumbered(Block row) {
    return !row.cells().isEmpty() && !ItemNumber.at(row.cells().get(0).text()).isEmpty();
  }

  private static List<Block> parted(List<Block> blocks, int first, int last) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      out.addAll(i >= first && i <= last ? ofTable(block) : List.of(block));
    }
    return out;
  }

  private static List<Block> ofTable(Block row) {
    if (isItem(row)) {
      return parts(row);
    }
    if (isHeading(row)) {
      return List.of(part(row, whole(row), true));
    }
    boolean told = row.cells().stream().anyMatch(TableItems::isSentence);
    return told && row.kind() == Block.Kind.TABLE_ROW ? texts(row, 0) : List.of(row);
  }

  /** A row with nothing but a heading, or a number and a heading. */
  private static boolean isHeading(Block row) {
    if (row.kind() != Block.Kind.TABLE_ROW || row.cells().size() < head(row)) {
      return false;
    }
    String heading = bare(heading(row).text());
    return !heading.isEmpty()
        && Shape.words(heading) <= SHORT
        && !Headings.isMarker(heading)
        && !Shape.endsSentence(heading)
        && row.cells().stream().skip(head(row)).allMatch(Passage::isEmpty);
  }

  /** {@code 4. Street lights}: the heading without the number in its cell. */
  private static String bare(String cell) {
    return ItemNumber.at(cell).stream()
        .findFirst()
        .map(number -> cell.substring(number.end()))
        .orElse(cell);
  }

  private static boolean isSentence(Passage cell) {
    return Shape.words(cell.text()) > SENTENCE && Shape.endsSentence(cell.text());
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
            && isSentence(full.get(0));
    return sentence ? part(block, full.get(0), false) : block;
  }

  private static List<Block> parts(Block row) {
    List<Block> parts = new ArrayList<>(List.of(part(row, whole(row), true)));
    parts.addAll(texts(row, head(row)));
    return parts;
  }

  /** The heading with its number. */
  private static Passage whole(Block row) {
    return head(row) == 1 ? heading(row) : row.cells().get(0).join(" ", heading(row));
  }

  private static List<Block> texts(Block row, int from) {
    return row.cells().subList(from, row.cells().size()).stream()
        .filter(cell -> !cell.isEmpty())
        .map(cell -> part(row, cell, false))
        .toList();
  }

  private static Block part(Block row, Passage text, boolean strong) {
    return new Block(
        Block.Kind.PARAGRAPH, 0, text, List.of(), strong, row.indent(), true, row.page());
  }
}
