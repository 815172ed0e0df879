package org.minutegraph.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.ContributionKind;
import org.minutegraph.vocabulary.Min;

/** Writes what was said. A contribution's text is its quotation. */
final class ContributionWriter {
  private final Sheet sheet;

  ContributionWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(List<Contribution> contributions) {
    Map<Integer, Node> byPosition = new HashMap<>();
    contributions.forEach(c -> byPosition.put(c.position(), write(c)));
    for (Contribution c : contributions) {
      Node answer = byPosition.get(c.position());
      if (answer != null && c.answers() != null) {
        sheet.out.link(answer, Min.answers, byPosition.get(c.answers()));
      }
    }
  }

  private Node write(Contribution contribution) {
    Node node = sheet.told(contribution.item(), "c", Min.Contribution, contribution.evidence());
    sheet.out.type(node, type(contribution.kind()));
    sheet.out.link(node, Min.kind, Codes.of("contribution", contribution.kind()));
    sheet.out.link(node, Min.speaker, sheet.people.of(contribution.speaker()));
    sheet.out.text(node, Min.nameAsRecorded, contribution.speaker().name());
    return node;
  }

  /** The class beside the code, so that a query may ask for {@code min:Question} outright. */
  private static Resource type(ContributionKind kind) {
    return switch (kind) {
      case PRESENTATION -> Min.Presentation;
      case QUESTION -> Min.Question;
      case ANSWER -> Min.Answer;
      case STATEMENT -> Min.Statement;
      case REQUEST -> Min.Request;
      case THANKS -> Min.Thanks;
    };
  }
}
