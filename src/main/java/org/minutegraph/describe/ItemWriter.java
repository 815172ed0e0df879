package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.minutegraph.model.AgendaItem;
import org.minutegraph.vocabulary.Min;

/** Writes an agenda item. */
final class ItemWriter {
  private final Sheet sheet;

  ItemWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(AgendaItem item) {
    Node node = sheet.ids.item(item.position());
    sheet.out.type(node, Min.AgendaItem);
    sheet.out.link(node, Min.inMeeting, sheet.ids.meeting());
    sheet.out.count(node, Min.position, item.position());
    sheet.out.text(node, Min.number, item.number());
    sheet.out.text(node, DCTerms.title, item.heading());
    sheet.spans.derive(node, item.evidence());
  }
}
