package org.minutegraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.minutegraph.validate.DocumentGraphs;
import org.minutegraph.validate.GraphValidator;
import org.minutegraph.validate.ShapeFinding;
import org.minutegraph.validate.ShapeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Graphs against the shapes. */
@Command(
    name = "validate",
    description = "Holds each document's graph against the shapes of the ontology (SHACL).",
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
      ShapeReport report =
          validator.validate(
              dataset.getGraph(NodeFactory.createURI(document)),
              DocumentGraphs.provenance(dataset, document));
      report.findings().forEach(finding -> print(document, finding));
      conforms &= report.conforms();
    }
    if (!common.quiet()) {
      streams.err().println(documents.size() + " graphs of documents looked at");
    }
    return conforms ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void print(String document, ShapeFinding finding) {
    streams
        .out()
        .printf(
            "%s\t%s\t%s\t%s%n", document, finding.severity(), finding.focus(), finding.message());
  }
}
