package org.minutegraph.segment;

import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Passage;

/**
 * A block that may begin an item.
 *
 * @param index of the block
 * @param bodyFrom index of the first block after the heading
 * @param number as read; null where there is none
 * @param heading without the number
 * @param rest of the block after a heading that runs on into its text
 * @param weight how much it looks like a heading; below 0 it looks like text
 */
record Candidate(
    int index,
    int bodyFrom,
    @Nullable ItemNumber number,
    Passage heading,
    @Nullable Passage rest,
    double weight) {

  /** What the block tells: what stands behind the heading, or a heading that is a whole tale. */
  @Nullable Passage told() {
    return rest == null && Shape.isTale(heading.text()) ? heading : rest;
  }
}
