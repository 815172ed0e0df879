package org.minutegraph.read.layout;

import java.util.List;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** Makes the blocks that several readers need. */
public final class Blocks {
  private static final String BETWEEN_CELLS = " | ";

  private Blocks() {}

  /** A row of a table. */
  public static Block row(String id, List<Passage> cells, boolean blankBefore) {
    Passage whole = new Passage(id, "", List.of());
    for (Passage cell : cells) {
      whole = whole.isEmpty() ? cell : cell.isEmpty() ? whole : whole.join(BETWEEN_CELLS, cell);
    }
    return new Block(Block.Kind.TABLE_ROW, 0, whole, cells, false, 0, blankBefore, 0);
  }
}
