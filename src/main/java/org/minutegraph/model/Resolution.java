package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A separately numbered part of a formal decision or recommendation.
 *
 * @param item position of the agenda item; 0 before the first
 * @param number as printed; null where not numbered
 * @param text whole, without marker and number
 * @param kind resolution, recommendation to another body, or correction of earlier minutes
 * @param to to whom it is recommended, as printed, without an article
 * @param evidence the words
 */
public record Resolution(
    int item,
    @Nullable String number,
    String text,
    OutcomeKind kind,
    @Nullable String to,
    Evidence evidence) {

  /** The same, for somebody. */
  public Resolution to(@Nullable String whom) {
    return new Resolution(item, number, text, kind, whom, evidence);
  }
}
