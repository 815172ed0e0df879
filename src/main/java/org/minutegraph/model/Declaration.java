package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A declared interest.
 *
 * @param item position of the agenda item; 0 before the first
 * @param person who declares
 * @param kind {@code personal}, {@code prejudicial}, ... as printed
 * @param subject of the interest, as printed
 * @param left true where the text says that the member left; null where it is silent
 * @param evidence the words
 */
public record Declaration(
    int item,
    Mention person,
    @Nullable String kind,
    @Nullable String subject,
    @Nullable Boolean left,
    Evidence evidence) {}
