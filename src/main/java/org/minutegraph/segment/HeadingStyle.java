package org.minutegraph.segment;

import org.minutegraph.model.Block;

/** How a heading is set, so that headings of one rank are known by it. */
record HeadingStyle(int level, boolean strong, boolean capitals) {

  static HeadingStyle of(Block block, String heading) {
    boolean markedUp = block.kind() == Block.Kind.HEADING;
    boolean strong = block.strong() && !markedUp;
    return new HeadingStyle(
        markedUp ? block.level() : 0, strong, !markedUp && Shape.isCapitals(heading));
  }

  /** True where what the format marks up is the same; capitals count only where nothing is. */
  boolean isLike(HeadingStyle other) {
    boolean markedUp = level > 0 || strong;
    return level == other.level
        && strong == other.strong
        && (markedUp || capitals == other.capitals);
  }

  /** Nothing sets it off but that it is short and ends without a stop. */
  boolean isPlain() {
    return level == 0 && !strong && !capitals;
  }
}
