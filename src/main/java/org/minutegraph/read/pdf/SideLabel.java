package org.minutegraph.read.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A label at the left of a list, {@code Present:}, whose entries stand further right.
 *
 * @param label at the left of the first entry
 * @param rest of the line of the first entry
 */
record SideLabel(Line label, Line rest) {
  private static final float NEAR = 8;
  private static final int LONGEST = 3;

  /** The label of a run of lines. */
  static Optional<SideLabel> of(List<Line> run) {
    if (run.size() < 2) {
      return Optional.empty();
    }
    Line first = run.get(0);
    float entries = run.get(1).left();
    if (first.left() > entries - 2 * NEAR || Signs.isSign(first.words().get(0).text())) {
      return Optional.empty();
    }
    for (int i = 1; i < Math.min(LONGEST + 1, first.words().size()); i++) {
      if (Math.abs(first.words().get(i).left() - entries) <= NEAR) {
        List<Word> words = first.words();
        return Optional.of(
            new SideLabel(new Line(words.subList(0, i)), new Line(words.subList(i, words.size()))));
      }
    }
    return Optional.empty();
  }
}
