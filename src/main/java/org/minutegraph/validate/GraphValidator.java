package org.minutegraph.validate;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.minutegraph.vocabulary.Ontology;

/** The step from a graph to a report on its shape. The shapes are parsed once, when it is made. */
public final class GraphValidator {
  private static final Comparator<ShapeFinding> ORDER =
      Comparator.comparing(ShapeFinding::severity)
          .thenComparing(ShapeFinding::focus)
          .thenComparing(ShapeFinding::message)
          .thenComparing(ShapeFinding::path, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ShapeFinding::value, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Shapes shapes;

  public GraphValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** Holds graphs against the project's own shapes. */
  public static GraphValidator standard() {
    return new GraphValidator(Ontology.graph("shapes"));
  }

  /**
   * Holds the graph of one document against the shapes.
   *
   * @param document the document's own graph
   * @param provenance the statements on this document; of more than one document, the others' cost
   *     time and change nothing
   */
  public ShapeReport validate(Graph document, Graph provenance) {
    Graph both = new MultiUnion(new Graph[] {document, provenance});
    List<ShapeFinding> findings =
        ShaclValidator.get().validate(shapes, both).getEntries().stream()
            .map(GraphValidator::finding)
            .distinct()
            .sorted(ORDER)
            .toList();
    return new ShapeReport(findings);
  }

  private static ShapeFinding finding(ReportEntry entry) {
    return new ShapeFinding(
        severity(entry.severity()),
        text(entry.focusNode()),
        entry.resultPath() == null ? null : entry.resultPath().toString(),
        entry.value() == null ? null : text(entry.value()),
        entry.message());
  }

  private static ShapeSeverity severity(@Nullable Severity severity) {
    if (Severity.Warning.equals(severity)) {
      return ShapeSeverity.WARNING;
    }
    return Severity.Info.equals(severity) ? ShapeSeverity.INFO : ShapeSeverity.VIOLATION;
  }

  private static String text(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : "a blank node";
  }
}
