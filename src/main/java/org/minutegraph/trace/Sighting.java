package org.minutegraph.trace;

/**
 * Why an item belongs to a history.
 *
 * @param relevance from 0 to 1
 * @param reason in words for a person
 * @param quote the words that say so
 */
public record Sighting(double relevance, String reason, String quote) {

  /** The better of two; the first where they are alike. */
  Sighting or(Sighting other) {
    return other.relevance > relevance ? other : this;
  }
}
