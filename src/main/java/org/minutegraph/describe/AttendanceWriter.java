package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
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
    Node organisation = sheet.things.organisation(entry.organisation());
    out.link(node, Min.organisation, organisation);
    Node persona = sheet.people.of(entry.person());
    if (persona != null) {
      // "Lois Hale (Tidewater Hospital Trust)": at the date of the meeting, as every document.
      out.link(persona, ORG.memberOf, organisation);
    }
    if (entry.substituteFor() != null) {
      out.link(node, Min.substituteFor, sheet.people.of(entry.substituteFor()));
      out.text(node, Min.substitutedAsRecorded, entry.substituteFor().name());
    }
    sheet.spans.derive(node, entry.evidence());
  }
}
