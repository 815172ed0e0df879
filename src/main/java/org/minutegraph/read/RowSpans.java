package org.minutegraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The cells of one table that reach down into the rows below them; asked row by row, in order. */
final class RowSpans {
  private static final int WIDEST = 1_000;

  /** For each column, how many rows below the last are still taken. */
  private final List<Integer> taken = new ArrayList<>();

  /** The cells of the next row; empty where a cell of a row above reaches down. */
  List<Optional<Element>> next(Element row) {
    List<Optional<Element>> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      fill(cells);
      take(cells.size(), number(cell.attr("rowspan")) - 1);
      cells.add(Optional.of(cell));
    }
    fill(cells);
    return cells;
  }

  private void fill(List<Optional<Element>> cells) {
    while (cells.size() < taken.size() && taken.get(cells.size()) > 0) {
      taken.set(cells.size(), taken.get(cells.size()) - 1);
      cells.add(Optional.empty());
    }
  }

  private void take(int column, int rows) {
    while (taken.size() <= column && column < WIDEST) {
      taken.add(0);
    }
    if (column < WIDEST) {
      taken.set(column, rows);
    }
  }

  private static int number(String span) {
    return span.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(span)) : 1;
  }
}
