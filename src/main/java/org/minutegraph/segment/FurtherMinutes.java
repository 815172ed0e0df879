package org.minutegraph.segment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.minutegraph.model.Block;

/**
 * Finds where the minutes of another meeting begin in a file: with a title of their own and a list
 * of who was there, behind the end of the first meeting or at the top of a page. A document is one
 * meeting, so what is said from there on must not be taken for the first one's.
 */
final class FurtherMinutes {
  private static final Words CLOSING = Words.named("closing-phrases");

  /** A list of who was there begins among so many blocks from the title on. */
  private static final int NEAR = 12;

  /** What stands above a title at the top of a page: the council's name, its address. */
  private static final int TOP = 4;

  private final List<Block> blocks;
  private final int start;

  /**
   * @param blocks the whole file
   * @param start where the first minutes begin
   */
  FurtherMinutes(List<Block> blocks, int start) {
    this.blocks = blocks;
    this.start = start;
  }

  /** The index of the title of the second minutes. */
  Optional<Integer> title() {
    int first = firstTitle();
    boolean closed = false;
    for (int i = first + 1; i < blocks.size(); i++) {
      closed |= CLOSING.begin(text(i));
      if ((closed || isAtTop(i)) && isTitle(i) && !MinutesTitle.same(text(first), text(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The index of the first title, or of the first block where the first minutes have none. */
  private int firstTitle() {
    return IntStream.range(start, blocks.size())
        .filter(i -> MinutesTitle.is(text(i)))
        .findFirst()
        .orElse(start);
  }

  private boolean isTitle(int i) {
    return MinutesTitle.is(text(i)) && MinutesTitle.listsPeople(blocks, i, NEAR);
  }

  private boolean isAtTop(int i) {
    int page = blocks.get(i).page();
    int above = i - TOP;
    return page > blocks.get(start).page() && (above < 0 || blocks.get(above).page() < page);
  }

  private String text(int i) {
    return blocks.get(i).passage().text();
  }
}
