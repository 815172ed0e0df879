package org.minutegraph.describe;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Reference;
import org.minutegraph.vocabulary.Min;

/** Writes a pointer to another meeting or minute. */
final class CrossReferenceWriter {
  private final Sheet sheet;

  CrossReferenceWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Reference reference) {
    Node node = sheet.fact(reference.item(), "x", Min.CrossReference, reference.evidence());
    sheet.out.link(node, Min.kind, Codes.of("reference", reference.kind()));
    sheet.out.text(node, Min.minuteNumber, reference.number());
    writeDate(node, reference.date());
    sheet.out.link(node, Min.body, sheet.things.body(reference.body()));
  }

  /** {@code 2021-03} is a month, {@code 2021-03-04} a day. */
  private void writeDate(Node node, @Nullable String date) {
    if (date != null) {
      XSDDatatype type = date.length() == 7 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
      sheet.out.literal(node, Min.meetingDate, date, type);
    }
  }
}
