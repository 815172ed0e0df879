package org.minutegraph.extract.topics;

import org.minutegraph.model.Passage;

/** How often a phrase is printed in an item, and where first. */
final class Tally {
  private final Words first;
  private final Passage passage;
  private final double told;
  private int count;

  /**
   * @param told how much the first one says by its words, its place and its neighbours
   */
  Tally(Words first, Passage passage, double told) {
    this.first = first;
    this.passage = passage;
    this.told = told;
  }

  void count() {
    count++;
  }

  boolean isOnce() {
    return count == 1;
  }

  String text() {
    return first.text();
  }

  Phrase phrase(double again) {
    return new Phrase(
        first.text(), passage.span(first.start(), first.end()), told + again * Math.log(count));
  }
}
