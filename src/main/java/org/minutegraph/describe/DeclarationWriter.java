package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.Declaration;
import org.minutegraph.vocabulary.Min;

/** Writes a declared interest. */
final class DeclarationWriter {
  private final Sheet sheet;

  DeclarationWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Declaration declaration) {
    Node node = sheet.told(declaration.item(), "d", Min.Declaration, declaration.evidence());
    sheet.out.link(node, Min.declarer, sheet.people.of(declaration.person()));
    sheet.out.text(node, Min.nameAsRecorded, declaration.person().name());
    sheet.out.text(node, Min.kindAsRecorded, declaration.kind());
    sheet.out.link(node, Min.kind, InterestKinds.code(declaration.kind()));
    sheet.out.text(node, Min.subject, declaration.subject());
    sheet.out.flag(node, Min.leftMeeting, declaration.left());
  }
}
