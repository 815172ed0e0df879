package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The words in a ruled table.
 *
 * @param rows the lines of each cell of each row that is not empty
 * @param outside lines, or what is left of them, that stand outside the table
 */
record GridText(List<List<List<Line>>> rows, List<Line> outside) {
  GridText {
    rows = List.copyOf(rows);
    outside = List.copyOf(outside);
  }

  static GridText of(Grid grid, List<Line> lines) {
    List<List<List<Line>>> rows = new ArrayList<>();
    List<Line> rest = lines;
    for (Grid.Row row : grid.rows()) {
      List<List<Line>> cells = new ArrayList<>();
      for (int i = 0; i < row.cells(); i++) {
        cells.add(new ArrayList<>());
      }
      rest = fill(row, cells, rest);
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(cells);
      }
    }
    return new GridText(rows, rest);
  }

  /** The lines less what stands in the row. */
  private static List<Line> fill(Grid.Row row, List<List<Line>> cells, List<Line> lines) {
    List<Line> rest = new ArrayList<>();
    for (Line line : lines) {
      for (int i = 0; i < cells.size(); i++) {
        int cell = i;
        add(line.words().stream().filter(w -> row.holds(w) && row.cell(w) == cell), cells.get(i));
      }
      add(line.words().stream().filter(word -> !row.holds(word)), rest);
    }
    return rest;
  }

  private static void add(java.util.stream.Stream<Word> words, List<Line> lines) {
    List<Word> all = words.toList();
    if (!all.isEmpty()) {
      lines.add(new Line(all));
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** In words. */
  int longestCell() {
    return rows.stream()
        .flatMap(List::stream)
        .mapToInt(cell -> cell.stream().mapToInt(line -> line.words().size()).sum())
        .max()
        .orElse(0);
  }
}
