package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.FollowUp;
import org.minutegraph.vocabulary.Min;

/** Writes something that is to be done later. */
final class FollowUpWriter {
  private final Sheet sheet;

  FollowUpWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(FollowUp followUp) {
    Node node = sheet.fact(followUp.item(), "f", Min.FollowUp, followUp.evidence());
    if (followUp.by() != null) {
      sheet.out.link(node, Min.owner, sheet.people.of(followUp.by()));
      sheet.out.text(node, Min.nameAsRecorded, followUp.by().name());
    }
    sheet.out.text(node, Min.recipient, followUp.to());
    sheet.out.text(node, Min.due, followUp.due());
    sheet.out.date(node, Min.dueDate, followUp.dueDate());
  }
}
