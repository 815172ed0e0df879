package org.minutegraph.reconcile.links;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The meetings of one body, in time. */
final class Series {
  private final NavigableSet<Known.Meeting> meetings = new TreeSet<>(Known.Meeting.IN_TIME);

  void add(Known.Meeting meeting) {
    meetings.add(meeting);
  }

  /** The meetings from the day after one day to another, oldest first. */
  List<Known.Meeting> between(LocalDate after, LocalDate until) {
    return meetings.stream()
        .filter(one -> one.date().isAfter(after) && !one.date().isAfter(until))
        .toList();
  }

  /** The meetings on a day. */
  List<Known.Meeting> on(LocalDate day) {
    return between(day.minusDays(1), day);
  }
}
