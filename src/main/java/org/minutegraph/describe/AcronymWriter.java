package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.Acronym;
import org.minutegraph.vocabulary.Min;

/** Writes the explanation of an acronym, which holds for the whole document. */
final class AcronymWriter {
  private final Sheet sheet;
  private int written;

  AcronymWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Acronym acronym) {
    written++;
    Node node = sheet.ids.inDocument("acronym-" + written);
    sheet.out.type(node, Min.AcronymDefinition);
    sheet.out.link(node, Min.inDocument, sheet.ids.document());
    sheet.out.text(node, Min.shortForm, acronym.shortForm());
    sheet.out.text(node, Min.longForm, acronym.longForm());
    sheet.spans.derive(node, acronym.evidence());
  }
}
