package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds prose set in two columns, and puts the right column after the left one. */
final class TwoFlows {
  private static final int FEWEST_LINES = 6;
  private static final int FEWEST_WORDS = 4;
  private static final float GUTTER = 4;

  /** The part of its column's width that a line of prose fills, and that of lines that do. */
  private static final float FULL = 0.8f;

  private static final float MOSTLY = 0.5f;

  /** Lines that are read together, and how far to the right they reach. */
  record Flow(List<Line> lines, float edge) {
    public Flow {
      lines = List.copyOf(lines);
    }
  }

  /** Lines of a page between which no line crosses the gutter. */
  private record Stretch(int from, int to, List<Line> left, List<Line> right) {
    int size() {
      return to - from;
    }
  }

  private TwoFlows() {}

  /**
   * @param lines of one page, from top to bottom
   * @param edge how far lines across the page reach
   */
  static List<Flow> of(List<Line> lines, float width, float edge) {
    Optional<Stretch> found =
        gutters(lines, width).stream()
            .flatMap(gutter -> stretches(lines, gutter).stream())
            .max(Comparator.comparingInt(Stretch::size));
    if (found.isEmpty()) {
      return lines.isEmpty() ? List.of() : List.of(new Flow(lines, edge));
    }
    Stretch stretch = found.get();
    List<Flow> flows = new ArrayList<>(of(lines.subList(0, stretch.from()), width, edge));
    flows.add(new Flow(stretch.left(), reach(stretch.left())));
    flows.add(new Flow(stretch.right(), reach(stretch.right())));
    flows.addAll(of(lines.subList(stretch.to(), lines.size()), width, edge));
    return flows;
  }

  private static float reach(List<Line> lines) {
    return lines.stream().map(Line::right).max(Float::compare).orElse(0f);
  }

  /** Where many parts of lines begin in the middle of the page. */
  private static List<Float> gutters(List<Line> lines, float width) {
    List<Float> starts =
        lines.stream()
            .flatMap(line -> line.parts().stream())
            .map(Line::left)
            .filter(left -> left > 0.35f * width && left < 0.65f * width)
            .map(left -> (float) Math.round(left))
            .toList();
    return starts.stream()
        .distinct()
        .filter(
            start ->
                starts.stream().filter(other -> Math.abs(other - start) <= 1).count()
                    >= FEWEST_LINES)
        .limit(20)
        .toList();
  }

  private static List<Stretch> stretches(List<Line> lines, float gutter) {
    List<Stretch> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || crosses(lines.get(i), gutter)) {
        Stretch stretch = stretch(lines, first(lines, from, i, gutter), i, gutter);
        if (isProse(stretch.left()) && isProse(stretch.right())) {
          found.add(stretch);
        }
        from = i + 1;
      }
    }
    return found;
  }

  /** The first line with text on both sides that is no row of a table. */
  private static int first(List<Line> lines, int from, int to, float gutter) {
    int first = from;
    while (first < to
        && (lines.get(first).right() < gutter || lines.get(first).parts().size() > 2)) {
      first++;
    }
    return first;
  }

  private static boolean crosses(Line line, float gutter) {
    return line.parts().stream()
        .anyMatch(part -> part.left() < gutter - GUTTER && part.right() > gutter - GUTTER);
  }

  private static Stretch stretch(List<Line> lines, int from, int to, float gutter) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Line line : lines.subList(from, to)) {
      side(line, gutter, true).ifPresent(left::add);
      side(line, gutter, false).ifPresent(right::add);
    }
    return new Stretch(from, to, left, right);
  }

  private static Optional<Line> side(Line line, float gutter, boolean left) {
    List<Word> words =
        line.words().stream().filter(w -> w.left() < gutter - GUTTER == left).toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(new Line(words));
  }

  private static boolean isProse(List<Line> column) {
    if (column.size() < FEWEST_LINES) {
      return false;
    }
    float left = column.stream().map(Line::left).min(Float::compare).orElse(0f);
    float width = reach(column) - left;
    long full = column.stream().filter(l -> l.right() - left >= FULL * width).count();
    double words = column.stream().mapToInt(l -> l.words().size()).average().orElse(0);
    return full >= MOSTLY * column.size() && words >= FEWEST_WORDS;
  }
}
