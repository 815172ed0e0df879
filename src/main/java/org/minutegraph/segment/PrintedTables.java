package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Tells the rows of tables in printed text from lines that only have a wide gap: after a number, a
 * bullet or a label, or a single one among lines without.
 */
final class PrintedTables {
  private PrintedTables() {}

  static List<Block> shape(List<Block> blocks, BitSet aside) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean row =
          block.kind() == Block.Kind.LINE
              && isGapped(block)
              && (isRowBeside(blocks, aside, i, -1) || isRowBeside(blocks, aside, i, 1));
      out.add(row ? asRow(block) : block.kind() == Block.Kind.LINE ? plain(block) : block);
    }
    return out;
  }

  private static boolean isRowBeside(List<Block> blocks, BitSet aside, int i, int step) {
    int other = i + step;
    return other >= 0
        && other < blocks.size()
        && !aside.get(other)
        && isGapped(blocks.get(other))
        && !blocks.get(Math.max(i, other)).blankBefore();
  }

  private static boolean isGapped(Block block) {
    if (block.kind() != Block.Kind.LINE || block.cells().size() < 2) {
      return false;
    }
    String first = block.cells().get(0).text();
    boolean label = block.cells().size() == 2 && first.endsWith(":");
    return !label && !isSign(first);
  }

  /** A number, limb or bullet that stands before a text. */
  private static boolean isSign(String first) {
    return Markers.isLimb(first)
        || Markers.bullet(first + " x") >= first.length()
        || ItemNumber.at(first).stream().anyMatch(number -> number.end() == first.length());
  }

  private static Block asRow(Block block) {
    Passage whole = block.cells().get(0);
    for (Passage cell : block.cells().subList(1, block.cells().size())) {
      whole = whole.join(" | ", cell);
    }
    return new Block(
        Block.Kind.TABLE_ROW,
        0,
        whole,
        block.cells(),
        false,
        block.indent(),
        block.blankBefore(),
        block.page());
  }

  private static Block plain(Block block) {
    return new Block(
        block.kind(),
        0,
        block.passage(),
        List.of(),
        block.strong(),
        block.indent(),
        block.blankBefore(),
        block.page());
  }
}
