package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * An item taken with press and public excluded.
 *
 * @param item position of the agenda item; 0 before the first
 * @param paragraph of the schedule of exempt information, as printed
 * @param evidence the words
 */
public record ExemptItem(int item, @Nullable String paragraph, Evidence evidence) {}
