package org.minutegraph.extract.references;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Dates;

/**
 * Words that point to another meeting.
 *
 * @param start in the text
 * @param end exclusive
 * @param date of the meeting, where printed
 * @param body as printed, where printed
 * @param sort of meeting, where that tells it from others: {@code public}, {@code on-site}
 * @param confidence that another meeting is meant
 */
record MeetingPointer(
    int start,
    int end,
    Dates.@Nullable Hit date,
    @Nullable String body,
    @Nullable String sort,
    double confidence) {

  boolean overlaps(MeetingPointer other) {
    return start < other.end && other.start < end;
  }
}
