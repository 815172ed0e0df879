package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.ExemptItem;
import org.minutegraph.vocabulary.Min;

/** Writes that an item was taken with press and public excluded. */
final class ExclusionWriter {
  private final Sheet sheet;

  ExclusionWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(ExemptItem exempt) {
    Node node = sheet.fact(exempt.item(), "e", Min.Exclusion, exempt.evidence());
    sheet.out.text(node, Min.paragraphAsRecorded, exempt.paragraph());
  }
}
