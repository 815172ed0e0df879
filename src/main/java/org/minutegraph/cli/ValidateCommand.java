package org.minutegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.minutegraph.validate.DocumentGraphs;
import org.minutegraph.validate.GraphValidator;
import org.minutegraph.validate.ShapeFinding;
import org.minutegraph.validate.ShapeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Graphs against the shapes. */
@Command(
    name = "validate",
    description =
        "Holds each document's graph, and what is judged of it, against the shapes of the ontology"
            + " (SHACL).",
    footer = {"", "Example: minutegraph validate graph.nq"})
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Held held = new Held();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return held.use(streams.folder(), this::validate);
  }

  private int validate(DatasetGraph dataset) {
    GraphValidator validator = GraphValidator.standard();
    List<String> documents = DocumentGraphs.in(dataset);
    boolean conforms = true;
    for (String document : documents) {
      Graph provenance = DocumentGraphs.provenance(dataset, document);
      conforms &= conforms(document, validator.validate(graph(dataset, document), provenance));
    }
    for (String judged : DocumentGraphs.judged(dataset)) {
      ShapeReport report =
          validator.validate(graph(dataset, judged), GraphFactory.createDefaultGraph());
      conforms &= conforms(judged, report);
    }
    if (!common.quiet()) {
      streams.err().println(documents.size() + " graphs of documents looked at");
    }
    return conforms ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Graph graph(DatasetGraph dataset, String name) {
    return dataset.getGraph(NodeFactory.createURI(name));
  }

  private boolean conforms(String name, ShapeReport report) {
    report.findings().forEach(finding -> print(name, finding));
    return report.conforms();
  }

  private void print(String document, ShapeFinding finding) {
    streams
        .out()
        .printf(
            "%s\t%s\t%s\t%s%n", document, finding.severity(), finding.focus(), finding.message());
  }
}
