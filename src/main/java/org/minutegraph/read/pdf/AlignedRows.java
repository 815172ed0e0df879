package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the rows of a table that has no lines from text that only has a wide gap, by the columns in
 * which the parts of several lines begin.
 */
final class AlignedRows {
  /** Rows of one table are no further apart than so many lines. */
  private static final float LOOSE = 2.4f;

  /** Lines closer than so many usual steps are cells of one row set at different heights. */
  private static final float WITHIN = 0.8f;

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
    float second = secondColumn(lines, 0, Float.NEGATIVE_INFINITY);
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !rows.isSameRun(lines, i, second)) {
        rows.run(lines, from, i);
        from = i;
        second = Float.NEGATIVE_INFINITY;
      }
      second = secondColumn(lines, i, second);
    }
    return rows.out;
  }

  /**
   * A number alone, a little higher or lower than its text, joined to it; a bullet without text is
   * nothing.
   */
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
    joined.removeIf(line -> Signs.isBullet(line.text()));
    return joined;
  }

  private static boolean isSignOf(Line sign, Line text) {
    return sign.words().size() == 1
        && Signs.isSign(sign.words().get(0).text())
        && sign.right() < text.left()
        && Math.abs(sign.foot() - text.foot()) < 0.75f * text.size();
  }

  /** Where the second column of the line begins, else that of the lines before it. */
  private static float secondColumn(List<Line> lines, int i, float before) {
    List<Line> parts = i < lines.size() ? parts(lines.get(i)) : List.of();
    return parts.size() > 1 ? parts.get(1).left() : before;
  }

  /**
   * @param second where the second column of the run begins
   */
  private boolean isSameRun(List<Line> lines, int i, float second) {
    boolean columns =
        parts(lines.get(i)).size() > 1
            || parts(lines.get(i - 1)).size() > 1
            || lines.get(i).right() < second;
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
    ColumnStarts columns = ColumnStarts.of(run.stream().map(AlignedRows::parts).toList());
    int table = table(run, columns);
    Optional<SideLabel> label = SideLabel.of(run.subList(table, run.size()));
    float tight = RowSteps.tight(run.subList(table, run.size()), columns);
    for (int i = 0; i < run.size(); i++) {
      Line line = run.get(i);
      float step = from + i == 0 ? Float.MAX_VALUE : line.foot() - lines.get(from + i - 1).foot();
      if (i == table && label.isPresent()) {
        text(label.get().label(), step);
        line = label.get().rest();
        step = usual;
      }
      List<List<Line>> cells = columns.isEmpty() ? List.of() : columns.cells(line);
      if (cells.isEmpty() && i > table && columns.isFirstAlone(line) && step <= tight) {
        row(List.of(List.of(line)), 0);
      } else if (cells.isEmpty()) {
        text(line, step);
      } else if (step <= tight && cells.stream().anyMatch(List::isEmpty)) {
        row(cells, 0);
      } else {
        row(cells, step);
      }
    }
  }

  /** The index of the first line that has columns; the number of lines where none has. */
  private static int table(List<Line> run, ColumnStarts columns) {
    int table = columns.isEmpty() ? run.size() : 0;
    while (table < run.size() && columns.cells(run.get(table)).isEmpty()) {
      table++;
    }
    return table;
  }

  private void text(Line line, float step) {
    out.add(new Element.Text(page, line, edge, step > usual * Steps.APART));
  }

  /** A row, or more lines of the cells of the row above it. */
  private void row(List<List<Line>> cells, float step) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Element.Row above && goesOn(cells, step)) {
      List<List<Line>> joined = new ArrayList<>();
      for (int i = 0; i < Math.max(cells.size(), above.cells().size()); i++) {
        List<Line> cell =
            new ArrayList<>(i < above.cells().size() ? above.cells().get(i) : List.of());
        cell.addAll(i < cells.size() ? cells.get(i) : List.of());
        joined.add(cell);
      }
      out.set(last, new Element.Row(page, joined, above.apart()));
    } else {
      out.add(new Element.Row(page, cells, step > usual * Steps.APART));
    }
  }

  /** Set between the lines of the row above, or close below it with no beginning. */
  private boolean goesOn(List<List<Line>> cells, float step) {
    boolean within = step < usual * WITHIN;
    boolean open =
        step < usual * Steps.APART
            && cells.stream()
                .flatMap(List::stream)
                .map(Line::text)
                .anyMatch(text -> Signs.startsLower(text) || text.startsWith("("));
    return within || open;
  }
}
