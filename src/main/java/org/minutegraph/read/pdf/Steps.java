package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** How far the lines of a page are from one another. */
final class Steps {

  /** Lines further apart than so many usual steps are not of one paragraph. */
  static final float APART = 1.3f;

  private static final float UNKNOWN = 20;

  private Steps() {}

  private static final int FEW = 10;

  /** Of a page; one with few lines is held against the whole document. */
  static float usual(List<Line> page, float whole) {
    float usual = usual(page);
    return page.size() < FEW ? Math.min(usual, whole) : usual;
  }

  /** The step from one line of a paragraph to the next: the lower quartile of what is seen. */
  static float usual(List<Line> lines) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).foot() - lines.get(i - 1).foot();
      if (step > lines.get(i).size() * 0.6f) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty()
        ? UNKNOWN
        : Math.max(steps.get(steps.size() / 4), LineSizes.usual(lines) * 0.9f);
  }
}
