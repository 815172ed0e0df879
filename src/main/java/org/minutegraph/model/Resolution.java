package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A separately numbered part of a formal decision or recommendation.
 *
 * @param item position of the agenda item; 0 before the first
 * @param number as printed; null where not numbered
 * @param text whole, without marker and number
 * @param kind resolution, recommendation to another body, or correction of earlier minutes
 * @param evidence the words
 */
public record Resolution(
    int item, @Nullable String number, String text, OutcomeKind kind, Evidence evidence) {}
