package org.minutegraph.model;

import java.util.List;

/**
 * A piece of layout as a reader found it; what it means is for the segmenter to say.
 *
 * @param kind what the format says that it is
 * @param level heading level or depth of nesting in lists, from 1; 0 where there is none
 * @param passage its text; for a table row, the cells joined by {@code " | "}
 * @param cells the cells of a table row, else empty
 * @param strong true where the whole block is printed bold
 * @param indent columns of white space before it (text and PDF), else 0
 * @param blankBefore true where a gap parts it from the block before
 * @param page 1-based; 0 where the format has no pages
 */
public record Block(
    Kind kind,
    int level,
    Passage passage,
    List<Passage> cells,
    boolean strong,
    int indent,
    boolean blankBefore,
    int page) {

  /** What a format can say of a block. */
  public enum Kind {
    HEADING,
    /** A whole paragraph, or the part of one up to a forced line break. */
    PARAGRAPH,
    /** An entry of a bulleted list (its sign is not text); numbered entries keep their number. */
    BULLET,
    TABLE_ROW,
    /** A printed line of a format that knows no paragraphs. */
    LINE,
    /** A printed line that, by the way it is set, goes on with the block before it. */
    CONTINUATION,
    RULE
  }

  public Block {
    cells = List.copyOf(cells);
  }
}
