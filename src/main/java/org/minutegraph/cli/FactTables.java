package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minutegraph.evaluate.FactTable;
import org.minutegraph.load.MemoryTarget;
import org.minutegraph.load.RdfFiles;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.InMemoryData;
import org.minutegraph.query.SureRows;

/** What the queries for facts say of a graph in memory. */
final class FactTables {
  private static final String FACTS = "facts/";

  private FactTables() {}

  /** Of minutes, which are extracted first, and of files of RDF. */
  static List<FactTable> of(
      List<Path> inputs, PipelineSettings settings, Streams streams, CommonOptions common)
      throws IOException {
    InMemoryData data = new InMemoryData();
    List<InputFile> minutes = new ArrayList<>();
    for (InputFile file : InputFiles.in(inputs)) {
      if (RdfFiles.isOne(file.name())) {
        data.add(file.path());
      } else {
        minutes.add(file);
      }
    }
    if (!minutes.isEmpty()) {
      try (Witness witness = Witness.of(streams, common, minutes.size())) {
        new Pipeline(settings).run(minutes, new MemoryTarget(data), witness);
        witness.end();
      }
    }
    return of(data);
  }

  private static List<FactTable> of(InMemoryData data) {
    Catalogue catalogue = new Catalogue();
    SureRows rows = SureRows.in(data);
    return catalogue.list().stream()
        .filter(query -> query.name().startsWith(FACTS))
        .map(query -> new FactTable(query.name().substring(FACTS.length()), rows.of(query)))
        .toList();
  }
}
