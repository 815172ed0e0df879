package org.minutegraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of figures to be printed: the first column and the last to the left, all others to the
 * right.
 *
 * @param heads of the columns
 * @param rows each with as many cells as there are heads
 */
record PlainTable(List<String> heads, List<List<String>> rows) {
  PlainTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** In columns of equal width. */
  List<String> text() {
    List<Integer> widths = IntStream.range(0, heads.size()).mapToObj(this::width).toList();
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, heads);
    return all.stream().map(row -> padded(row, widths)).toList();
  }

  private int width(int column) {
    return Math.max(
        heads.get(column).length(),
        rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  private static String padded(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> padded(row.get(i), widths.get(i), i == 0 || i == row.size() - 1))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String padded(String cell, int width, boolean toTheLeft) {
    String space = " ".repeat(width - cell.length());
    return toTheLeft ? cell + space : space + cell;
  }

  /** As Markdown. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(piped(heads));
    lines.add(
        piped(
            IntStream.range(0, heads.size())
                .mapToObj(i -> i == 0 || i == heads.size() - 1 ? "---" : "--:")
                .toList()));
    rows.forEach(row -> lines.add(piped(row)));
    return lines;
  }

  private static String piped(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
