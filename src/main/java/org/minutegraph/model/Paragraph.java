package org.minutegraph.model;

import java.util.List;

/**
 * A paragraph of minutes, whole: joined over line ends, page ends and running headers.
 *
 * @param kind what part it plays
 * @param text without bullet signs; numbers of numbered paragraphs and limbs are kept
 * @param cells of a table row, else empty
 * @param depth 0 for body text, 1 and more inside lists
 * @param page on which it begins, 1-based; 0 where unknown
 */
public record Paragraph(Kind kind, Passage text, List<Passage> cells, int depth, int page) {

  /** The part a paragraph plays. */
  public enum Kind {
    TEXT,
    LIST_ITEM,
    SUBHEADING,
    TABLE_ROW
  }

  public Paragraph {
    cells = List.copyOf(cells);
  }
}
