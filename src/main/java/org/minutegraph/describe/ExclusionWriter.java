package org.minutegraph.describe;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.ExemptItem;
import org.minutegraph.model.Jurisdiction;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.vocabulary.Min;

/** Writes that an item was taken with press and public excluded. */
final class ExclusionWriter {
  private final Sheet sheet;
  private final @Nullable Jurisdiction jurisdiction;
  private final @Nullable LocalDate date;

  ExclusionWriter(Sheet sheet, MeetingRecord record) {
    this.sheet = sheet;
    this.jurisdiction = record.source().council().jurisdiction();
    this.date = record.meeting().date();
  }

  void write(ExemptItem exempt) {
    Node node = sheet.fact(exempt.item(), "e", Min.Exclusion, exempt.evidence());
    sheet.out.text(node, Min.paragraphAsRecorded, exempt.paragraph());
    ExemptParagraphs.codes(exempt.paragraph(), jurisdiction, date)
        .forEach(code -> sheet.out.link(node, Min.exemptParagraph, code));
  }
}
