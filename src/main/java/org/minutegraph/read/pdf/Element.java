package org.minutegraph.read.pdf;

import java.util.List;

/** A piece of a page, in reading order. */
sealed interface Element {

  /** 1-based. */
  int page();

  /**
   * A line of running text, a heading or an entry of a list.
   *
   * @param edge how far to the right the lines around it reach
   * @param apart true where a gap parts it from what is above it
   */
  record Text(int page, Line line, float edge, boolean apart) implements Element {}

  /** A row of a table: the lines of each of its cells, which may be none. */
  record Row(int page, List<List<Line>> cells, boolean apart) implements Element {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** What stands in a column at the right of the text: who is to act. */
  record Aside(int page, Line line) implements Element {}
}
