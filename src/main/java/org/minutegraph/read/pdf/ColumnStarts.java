package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of a table without lines begin, the first one left out.
 *
 * @param lefts from left to right
 */
record ColumnStarts(List<Float> lefts) {
  private static final float NEAR = 4;
  private static final int FEWEST = 2;

  /** The part of a letter's size that a gap between columns has at least. */
  private static final float GAP = 0.34f;

  /** The gap before a column that the cell before it fills. */
  private static final float CLOSE = 0.15f;

  private static final float EXACT = 1;

  ColumnStarts {
    lefts = List.copyOf(lefts);
  }

  /**
   * Where the second and later parts of two lines or more begin.
   *
   * @param run the parts of each line
   */
  static ColumnStarts of(List<List<Line>> run) {
    List<Float> seen =
        run.stream()
            .flatMap(parts -> parts.subList(1, parts.size()).stream())
            .map(Line::left)
            .sorted()
            .toList();
    List<Float> starts = new ArrayList<>();
    for (float left : seen) {
      boolean fresh = starts.isEmpty() || left - starts.get(starts.size() - 1) > NEAR;
      if (fresh && isSupported(run, left)) {
        starts.add(left);
      }
    }
    return new ColumnStarts(starts);
  }

  /** True where parts of two lines that follow one another, or nearly do, begin there. */
  private static boolean isSupported(List<List<Line>> run, float left) {
    int before = -FEWEST - 1;
    for (int i = 0; i < run.size(); i++) {
      List<Line> parts = run.get(i);
      boolean begins =
          parts.subList(1, parts.size()).stream()
              .anyMatch(part -> Math.abs(part.left() - left) <= NEAR);
      if (begins && i - before <= FEWEST) {
        return true;
      }
      before = begins ? i : before;
    }
    return false;
  }

  boolean isEmpty() {
    return lefts.isEmpty();
  }

  /** True for a line that ends before the second column, and may go on with a cell. */
  boolean isFirstAlone(Line line) {
    return !lefts.isEmpty() && line.right() < lefts.get(0);
  }

  /**
   * The cells of a line, which is parted where a column begins, however narrow the gap before it
   * is; empty where it stands in the first column alone.
   */
  List<List<Line>> cells(Line line) {
    List<List<Line>> cells = new ArrayList<>();
    for (int i = 0; i <= lefts.size(); i++) {
      cells.add(new ArrayList<>());
    }
    List<Word> words = line.words();
    boolean close = exact(words) > 1;
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || begins(words, i, close)) {
        Line cell = new Line(words.subList(from, i));
        cells.get(column(cell)).add(cell);
        from = i;
      }
    }
    boolean first = cells.subList(1, cells.size()).stream().allMatch(List::isEmpty);
    return first ? List.of() : cells;
  }

  /** How many words begin just where a column does. */
  private long exact(List<Word> words) {
    return words.stream()
        .skip(1)
        .filter(word -> lefts.stream().anyMatch(left -> Math.abs(left - word.left()) <= EXACT))
        .count();
  }

  private boolean begins(List<Word> words, int i, boolean close) {
    Word word = words.get(i);
    boolean gap = word.left() - words.get(i - 1).right() > word.size() * (close ? CLOSE : GAP);
    return gap && lefts.stream().anyMatch(left -> Math.abs(left - word.left()) <= NEAR);
  }

  private int column(Line cell) {
    int column = 0;
    while (column < lefts.size() && cell.left() >= lefts.get(column) - NEAR) {
      column++;
    }
    return column;
  }
}
