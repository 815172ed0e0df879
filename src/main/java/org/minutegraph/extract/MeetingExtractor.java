package org.minutegraph.extract;

import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;

/** Finds the meeting itself: body, date, times, venue, and the next meeting. */
final class MeetingExtractor {

  Meeting find(MinutesDocument minutes) {
    return new Meeting(null, null, null, null, null, null, null, null, null, null);
  }
}
