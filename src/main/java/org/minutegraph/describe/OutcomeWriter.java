package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.minutegraph.model.OutcomeKind;
import org.minutegraph.model.Resolution;
import org.minutegraph.vocabulary.Min;

/** Writes a part of a decision; its text only where the quotation does not say just that. */
final class OutcomeWriter {
  private final Sheet sheet;

  OutcomeWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Resolution resolution) {
    Node node = sheet.fact(resolution.item(), "r", Min.Outcome, resolution.evidence());
    sheet.out.type(node, type(resolution.kind()));
    sheet.out.link(node, Min.kind, Codes.of("outcome", resolution.kind()));
    sheet.out.text(node, Min.number, resolution.number());
    sheet.out.text(node, Min.recipient, resolution.to());
    if (!sheet.spans.says(resolution.evidence().span(), resolution.text())) {
      sheet.out.text(node, Min.text, resolution.text());
    }
  }

  private static Resource type(OutcomeKind kind) {
    return switch (kind) {
      case RESOLUTION -> Min.Resolution;
      case RECOMMENDATION -> Min.Recommendation;
      case CORRECTION -> Min.Correction;
    };
  }
}
