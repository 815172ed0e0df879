package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * An item of business.
 *
 * @param position 1-based
 * @param number as printed, without trailing dot; null where unnumbered
 * @param heading as printed
 * @param evidence the heading's place
 */
public record AgendaItem(
    int position, @Nullable String number, String heading, Evidence evidence) {}
