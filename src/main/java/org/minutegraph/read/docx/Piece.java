package org.minutegraph.read.docx;

import java.util.List;
import org.minutegraph.read.layout.Line;

/** What a Word file is a sequence of, here and inside the cells of its tables. */
sealed interface Piece {

  /** A paragraph, or the part of one up to a forced line break. */
  record Said(Line line) implements Piece {}

  /** A row of a table. */
  record Cells(List<String> texts) implements Piece {
    public Cells {
      texts = List.copyOf(texts);
    }
  }
}
