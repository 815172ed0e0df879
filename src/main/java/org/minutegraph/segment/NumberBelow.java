package org.minutegraph.segment;

import java.util.List;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Numbers that stand in a line of their own under the heading, not before it: {@code APOLOGIES},
 * {@code RDS12/21}, and then what was minuted. It cannot tell such a heading unless it is set in
 * capitals, bold or as a heading, and unless text follows.
 */
final class NumberBelow {
  private static final int MOST_LINES = 4;
  private static final int LONGEST_NUMBER = 20;

  private NumberBelow() {}

  /** True where most numbers that have a line of their own may stand below their headings. */
  static boolean isHabit(List<Block> blocks) {
    int alone = 0;
    int below = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isAlone(blocks.get(i).passage().text())) {
        alone++;
        below += at(blocks, i) ? 1 : 0;
      }
    }
    return below * 2 >= alone;
  }

  private static boolean isAlone(String text) {
    return text.length() < LONGEST_NUMBER
        && ItemNumber.at(text).stream().anyMatch(number -> number.end() >= text.length());
  }

  /** True where the lines above the number are a heading and what follows is none. */
  static boolean at(List<Block> blocks, int number) {
    Block next = blocks.get(number + 1);
    return first(blocks, number) < number
        && next.kind() == Block.Kind.PARAGRAPH
        && !isSet(next)
        && !Shape.startsLower(next.passage().text())
        && Shape.words(next.passage().text()) > 2;
  }

  /** The index of the first line of the heading; the number's own where there is none. */
  static int first(List<Block> blocks, int number) {
    int first = number;
    while (first > 0 && number - first < MOST_LINES && isPart(blocks, first - 1)) {
      first--;
    }
    return first;
  }

  static Passage heading(List<Block> blocks, int first, int number) {
    Passage heading = blocks.get(first).passage();
    for (int i = first + 1; i < number; i++) {
      heading = heading.join(" ", blocks.get(i).passage());
    }
    return heading;
  }

  private static boolean isPart(List<Block> blocks, int i) {
    String text = blocks.get(i).passage().text();
    return isSet(blocks.get(i)) && ItemNumber.at(text).isEmpty() && !Headings.isMarker(text);
  }

  private static boolean isSet(Block block) {
    boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
    return line
        && (block.kind() == Block.Kind.HEADING
            || block.strong()
            || Shape.isCapitals(block.passage().text()));
  }
}
