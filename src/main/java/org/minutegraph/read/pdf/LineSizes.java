package org.minutegraph.read.pdf;

import java.util.List;

/** The size in which most of a text is set. */
final class LineSizes {
  private LineSizes() {}

  /** The median over the words; 0 where there are none. */
  static float usual(List<Line> lines) {
    List<Float> sizes =
        lines.stream().flatMap(line -> line.words().stream()).map(Word::size).sorted().toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
