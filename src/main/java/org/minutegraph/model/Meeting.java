package org.minutegraph.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The meeting itself. Unknown is null.
 *
 * @param body that met, in title case
 * @param date of the meeting
 * @param startTime when it began
 * @param endTime when it ended
 * @param venue where
 * @param nextDate of the body's next meeting
 * @param nextTime of the body's next meeting
 * @param nextVenue of the body's next meeting
 * @param evidence the title block's words
 * @param nextEvidence the words that announce the next meeting
 */
public record Meeting(
    @Nullable String body,
    @Nullable LocalDate date,
    @Nullable LocalTime startTime,
    @Nullable LocalTime endTime,
    @Nullable String venue,
    @Nullable LocalDate nextDate,
    @Nullable LocalTime nextTime,
    @Nullable String nextVenue,
    @Nullable Evidence evidence,
    @Nullable Evidence nextEvidence) {}
