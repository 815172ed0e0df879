package org.minutegraph.extract.speech;

import java.util.List;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Mention;

/** Who is listed as having stayed away: what they say, they wrote. */
record Absent(List<Attendance> attendance) {
  Absent {
    attendance = List.copyOf(attendance);
  }

  boolean includes(Mention speaker) {
    List<AttendanceStatus> listed =
        attendance.stream()
            .filter(one -> SameSpeaker.is(one.person(), speaker))
            .map(Attendance::status)
            .toList();
    return !listed.isEmpty()
        && listed.stream()
            .allMatch(s -> s == AttendanceStatus.APOLOGIES || s == AttendanceStatus.ABSENT);
  }
}
