package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A pointer to another meeting or to an earlier minute.
 *
 * @param item position of the agenda item; 0 before the first
 * @param kind what is pointed to
 * @param number of the minute
 * @param date of the meeting, ISO, to the day ({@code 2021-03-04}) or the month ({@code 2021-03})
 * @param body as printed
 * @param evidence the words
 */
public record Reference(
    int item,
    ReferenceKind kind,
    @Nullable String number,
    @Nullable String date,
    @Nullable String body,
    Evidence evidence) {}
