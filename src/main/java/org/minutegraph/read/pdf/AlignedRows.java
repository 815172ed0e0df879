package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the rows of a table that has no lines from text that only has a wide gap, by the columns in
 * which the parts of several lines begin.
 */
final class AlignedRows {
  private static final float NEAR = 4;
  private static final int FEWEST = 2;

  /** Rows of one table are no further apart than so many lines. */
  private static final float LOOSE = 2.4f;

  /** The part of a letter's size that a gap between columns has at least. */
  private static final float GAP = 0.4f;

  private final int page;
  private final float edge;
  private final float usual;
  private final List<Element> out = new ArrayList<>();

  private AlignedRows(int page, float edge, float usual) {
    this.page = page;
    this.edge = edge;
    this.usual = usual;
  }

  /**
   * @param usual the step from one line of text to the next
   */
  static List<Element> elements(int page, TwoFlows.Flow flow, float usual) {
    AlignedRows rows = new AlignedRows(page, flow.edge(), usual);
    List<Line> lines = withSigns(flow.lines());
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !rows.isSameRun(lines, i)) {
        rows.run(lines, from, i);
        from = i;
      }
    }
    return rows.out;
  }

  /** A number alone, a little higher or lower than its text, joined to it. */
  private static List<Line> withSigns(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && isSignOf(joined.get(last), line)) {
        joined.set(last, joined.get(last).with(line));
      } else if (last >= 0 && isSignOf(line, joined.get(last))) {
        joined.set(last, line.with(joined.get(last)));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isSignOf(Line sign, Line text) {
    return sign.words().size() == 1
        && Signs.isSign(sign.words().get(0).text())
        && sign.right() < text.left()
        && Math.abs(sign.foot() - text.foot()) < 0.75f * text.size();
  }

  private boolean isSameRun(List<Line> lines, int i) {
    boolean columns = parts(lines.get(i)).size() > 1 || parts(lines.get(i - 1)).size() > 1;
    float step = lines.get(i).foot() - lines.get(i - 1).foot();
    return columns && step < usual * LOOSE;
  }

  /** The parts that are columns: a number or label and what it stands before are one. */
  private static List<Line> parts(Line line) {
    List<Line> parts = new ArrayList<>(line.parts());
    while (parts.size() > 1 && Signs.isSign(parts.get(0).text())) {
      parts.set(0, parts.get(0).with(parts.remove(1)));
    }
    boolean bullet = Signs.isBullet(line.words().get(0).text());
    if (bullet || parts.size() == 2 && parts.get(0).text().endsWith(":")) {
      return List.of(line);
    }
    return parts;
  }

  private void run(List<Line> lines, int from, int to) {
    List<Line> run = lines.subList(from, to);
    List<Float> starts = starts(run);
    int table = from;
    while (!starts.isEmpty() && parts(lines.get(table)).size() == 1) {
      table++;
    }
    Optional<SideLabel> label =
        starts.isEmpty() ? Optional.empty() : SideLabel.of(lines.subList(table, to));
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      boolean apart = i == 0 || line.foot() - lines.get(i - 1).foot() > usual * Steps.APART;
      if (i == table && label.isPresent()) {
        out.add(new Element.Text(page, label.get().label(), edge, apart));
        line = label.get().rest();
        apart = false;
      }
      List<Line> cells = starts.isEmpty() ? List.of() : cells(line, starts);
      if (cells.size() > 1) {
        out.add(row(cells, starts, apart));
      } else {
        out.add(new Element.Text(page, line, edge, apart));
      }
    }
  }

  /** Where the second and later parts of two lines or more begin. */
  private static List<Float> starts(List<Line> run) {
    List<Float> lefts = new ArrayList<>();
    for (Line line : run) {
      List<Line> parts = parts(line);
      parts.subList(1, parts.size()).forEach(part -> lefts.add(part.left()));
    }
    lefts.sort(null);
    List<Float> starts = new ArrayList<>();
    for (float left : lefts) {
      boolean fresh = starts.isEmpty() || left - starts.get(starts.size() - 1) > NEAR;
      if (fresh && isSupported(run, left)) {
        starts.add(left);
      }
    }
    return starts;
  }

  /** True where parts of two lines that follow one another, or nearly do, begin there. */
  private static boolean isSupported(List<Line> run, float left) {
    int before = -FEWEST - 1;
    for (int i = 0; i < run.size(); i++) {
      List<Line> parts = parts(run.get(i));
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

  /** The line parted where a column begins, however narrow the gap before it is. */
  private static List<Line> cells(Line line, List<Float> starts) {
    List<Line> cells = new ArrayList<>();
    int from = 0;
    List<Word> words = line.words();
    for (int i = 1; i < words.size(); i++) {
      float left = words.get(i).left();
      boolean gap = left - words.get(i - 1).right() > words.get(i).size() * GAP;
      boolean column = gap && starts.stream().anyMatch(start -> Math.abs(start - left) <= NEAR);
      if (column) {
        cells.add(new Line(words.subList(from, i)));
        from = i;
      }
    }
    cells.add(new Line(words.subList(from, words.size())));
    boolean alone = cells.size() == 1 && column(cells.get(0), starts) > 0;
    return alone ? List.of(cells.get(0), cells.get(0)) : cells;
  }

  private static int column(Line cell, List<Float> starts) {
    int column = 0;
    while (column < starts.size() && cell.left() >= starts.get(column) - NEAR) {
      column++;
    }
    return column;
  }

  private Element row(List<Line> cells, List<Float> starts, boolean apart) {
    List<List<Line>> row = new ArrayList<>();
    for (int i = 0; i <= starts.size(); i++) {
      row.add(new ArrayList<>());
    }
    for (Line cell : cells) {
      List<Line> column = row.get(column(cell, starts));
      if (!column.contains(cell)) {
        column.add(cell);
      }
    }
    return new Element.Row(page, row, apart);
  }
}
