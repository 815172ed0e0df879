package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells the lines of one cell from the next row, where rows stand further apart than lines. */
final class RowSteps {
  private static final float LOOSER = 1.12f;

  /** A larger gap parts groups of rows, whose rows are as close as lines. */
  private static final float GROUPS = 1.7f;

  private RowSteps() {}

  /**
   * The longest step within a cell; negative where rows are no further apart than lines.
   *
   * @param run from its first row on
   */
  static float tight(List<Line> run, ColumnStarts columns) {
    List<Float> rows = new ArrayList<>();
    float least = Float.MAX_VALUE;
    for (int i = 1; i < run.size(); i++) {
      float step = run.get(i).foot() - run.get(i - 1).foot();
      least = Math.min(least, step);
      if (!columns.cells(run.get(i)).isEmpty()) {
        rows.add(step);
      }
    }
    float loose = rows.stream().max(Float::compare).orElse(0f);
    return loose > least * LOOSER && loose < least * GROUPS ? (least + loose) / 2 : -1;
  }
}
