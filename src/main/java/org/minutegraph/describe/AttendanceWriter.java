package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.Attendance;
import org.minutegraph.vocabulary.Min;

/** Writes an entry of the attendance. */
final class AttendanceWriter {
  private final Sheet sheet;
  private int written;

  AttendanceWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Attendance entry) {
    Statements out = sheet.out;
    written++;
    Node node = sheet.ids.inMeeting("att-" + written);
    out.type(node, Min.Attendance);
    out.link(node, Min.inMeeting, sheet.ids.meeting());
    out.link(node, Min.attendee, sheet.people.of(entry.person()));
    out.text(node, Min.nameAsRecorded, entry.person().name());
    out.text(node, Min.titleAsRecorded, entry.person().title());
    out.link(node, Min.status, Codes.of("attendance", entry.status()));
    out.flag(node, Min.inChair, entry.chair() ? true : null);
    out.text(node, Min.capacity, entry.capacity());
    out.link(node, Min.organisation, sheet.things.organisation(entry.organisation()));
    if (entry.substituteFor() != null) {
      out.link(node, Min.substituteFor, sheet.people.of(entry.substituteFor()));
      out.text(node, Min.substitutedAsRecorded, entry.substituteFor().name());
    }
    sheet.spans.derive(node, entry.evidence());
  }
}
