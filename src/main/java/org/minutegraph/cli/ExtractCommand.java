package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.GraphFile;
import org.minutegraph.load.GraphFormat;
import org.minutegraph.load.GraphStream;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.Result;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Minutes to a file of RDF. */
@Command(
    name = "extract",
    description = "Writes the graph of minutes into a file.",
    footer = {"", "Example: minutegraph extract minutes/ --output graph.nq.gz"})
final class ExtractCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      required = true,
      paramLabel = "GRAPH",
      description =
          "A name in .nq, .trig or .ttl, also with .gz; - for N-Quads on standard output.")
  private String output = "-";

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description = "Also write the record of each document there, as JSON.")
  private @Nullable Path records;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write what was noticed there, as CSV.")
  private @Nullable Path report;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<InputFile> files = inputs.files(streams);
    try (GraphTarget target = target();
        Witness witness = Witness.of(streams, common, files.size())) {
      new Pipeline(run.settings()).run(files, target, records().andThen(witness));
      if (report != null) {
        new Destination(streams, report)
            .write(out -> FindingsReport.write(witness.findings(), out));
      }
      return witness.end();
    }
  }

  private Consumer<Result> records() {
    return records == null ? result -> {} : new RecordFiles(streams.folder().resolve(records));
  }

  private GraphTarget target() throws IOException {
    if (output.equals("-")) {
      return new GraphStream(streams.out(), GraphFormat.NQ, Prefixes.standard(run.base()));
    }
    GraphFormat format =
        GraphFormat.ofName(output)
            .orElseThrow(
                () ->
                    new BadQueryException("--output wants a name in .nq, .trig or .ttl (or .gz)"));
    return new GraphFile(streams.folder().resolve(output), format, Prefixes.standard(run.base()));
  }
}
