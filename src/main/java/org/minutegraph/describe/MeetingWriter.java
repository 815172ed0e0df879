package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.vocabulary.Min;

/** Writes the document, its text, its meeting, and the next meeting that it announces. */
final class MeetingWriter {
  private final Sheet sheet;

  MeetingWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(SourceDocument source, Meeting meeting) {
    Statements out = sheet.out;
    Node document = sheet.ids.document();
    out.type(document, Min.SourceDocument);
    out.text(document, DCTerms.identifier, source.id());
    sheet.spans.writeText();
    Node node = sheet.ids.meeting();
    out.type(node, Min.Meeting);
    out.link(node, Min.minutes, document);
    out.link(node, Min.council, sheet.ids.council());
    out.link(node, Min.body, sheet.things.body(meeting.body()));
    out.date(node, SchemaDO.startDate, meeting.date());
    out.time(node, Min.startTime, meeting.startTime());
    out.time(node, Min.endTime, meeting.endTime());
    out.text(node, Min.venue, meeting.venue());
    if (meeting.evidence() != null) {
      sheet.spans.derive(node, meeting.evidence());
    }
    writeNext(meeting);
  }

  private void writeNext(Meeting meeting) {
    if (meeting.nextEvidence() == null) {
      return;
    }
    Node next = sheet.ids.inMeeting("next");
    sheet.out.type(next, Min.MeetingNotice);
    sheet.out.link(next, Min.inMeeting, sheet.ids.meeting());
    sheet.out.date(next, SchemaDO.startDate, meeting.nextDate());
    sheet.out.time(next, Min.startTime, meeting.nextTime());
    sheet.out.text(next, Min.venue, meeting.nextVenue());
    sheet.spans.derive(next, meeting.nextEvidence());
  }
}
