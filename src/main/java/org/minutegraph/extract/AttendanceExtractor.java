package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.MinutesDocument;

/** Finds who was there, who sent apologies, who was in the chair. */
final class AttendanceExtractor {

  List<Attendance> find(MinutesDocument minutes) {
    return List.of();
  }
}
