package org.minutegraph.extract.topics;

import java.util.HashSet;
import java.util.Set;
import org.minutegraph.model.Passage;

/** How often a phrase is printed in an item, and where first. */
final class Tally {
  /** Three words and more say more. */
  private static final double LONG = 1.1;

  private final Words first;
  private final Passage passage;
  private final boolean early;
  private final Set<Integer> paragraphs = new HashSet<>();
  private final double told;
  private int count;

  /**
   * @param told how much the words around the first one say that it is a subject
   */
  Tally(Words first, Passage passage, boolean early, double told) {
    this.first = first;
    this.told = told;
    this.passage = passage;
    this.early = early;
  }

  void count(Words words, Passage in) {
    count++;
    paragraphs.add(in.span().start());
  }

  boolean isOnce() {
    return count == 1;
  }

  String text() {
    return first.text();
  }

  Phrase phrase(double rarity) {
    double often = 1 + Math.log(count) + 0.5 * Math.log(paragraphs.size());
    double kind =
        switch (first.kind()) {
          case EXPLAINED -> count > 1 ? 1.3 : 0.8;
          case CAPITALS -> count > 1 ? 1.5 : 1.2;
          case KNOWN, NOUNS -> 1.2;
          case NOUN -> count > 2 ? 0.9 : count > 1 ? 0.5 : 0.3;
        };
    double length = first.text().split("\\s+").length > 2 ? LONG : 1;
    return new Phrase(
        first.text(),
        passage.span(first.start(), first.end()),
        often * rarity * kind * length * told * (early ? 1.15 : 1));
  }
}
