package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.vocabulary.Min;

/** Writes what a document says of somebody's post. */
final class RoleStatementWriter {
  private final Sheet sheet;

  RoleStatementWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(RoleStatement statement) {
    Node node = sheet.fact(statement.item(), "o", Min.RoleStatement, statement.evidence());
    sheet.out.link(node, Min.holder, sheet.people.of(statement.person()));
    sheet.out.text(node, Min.nameAsRecorded, statement.person().name());
    sheet.out.link(node, Min.role, sheet.things.role(statement.role()));
    sheet.out.link(node, Min.organisation, sheet.things.organisation(statement.organisation()));
  }
}
