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
    List<Block> run = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean line = block.kind() == Block.Kind.LINE && !aside.get(i);
      if (!line || block.blankBefore()) {
        out.addAll(rows(run));
        run.clear();
      }
      if (line) {
        run.add(isGapped(block) ? block : plain(block));
      } else {
        out.add(block);
      }
    }
    out.addAll(rows(run));
    return out;
  }

  /** A run of lines without a blank one between. */
  private static List<Block> rows(List<Block> run) {
    List<Block> parted = TwoColumns.parted(run);
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < parted.size(); i++) {
      boolean beside = isGapped(parted, i - 1) || isGapped(parted, i + 1);
      boolean row = isGapped(parted, i) && beside || parted.get(i).cells().size() == 1;
      out.add(row ? asRow(parted.get(i)) : plain(parted.get(i)));
    }
    return out;
  }

  private static boolean isGapped(List<Block> run, int i) {
    return i >= 0 && i < run.size() && run.get(i).cells().size() > 1;
  }

  private static boolean isGapped(Block block) {
    if (block.cells().size() < 2) {
      return false;
    }
    String first = block.cells().get(0).text();
    boolean label = block.cells().size() == 2 && first.endsWith(":");
    return !label && !isSign(first);
  }

  /** A number, limb or bullet that stands before a text. */
  private static boolean isSign(String first) {
    return Markers.isLimb(first)
        || Markers.bullet(first + " x") > 0
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
