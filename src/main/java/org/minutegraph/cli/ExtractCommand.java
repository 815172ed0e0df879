package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutegraph.load.GraphFile;
import org.minutegraph.load.GraphFormat;
import org.minutegraph.load.GraphStream;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Minutes to a file of RDF. */
@Command(
    name = "extract",
    description = "Writes the graph of minutes into a file.",
    footer = {"", "Example: minutegraph extract minutes/ --output graph.nq.gz"})
final class ExtractCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Minutes, or folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "GRAPH",
      description =
          "A name in .nq, .trig or .ttl, also with .gz; - for N-Quads on standard output.")
  private String output = "-";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = PipelineSettings.STANDARD_BASE,
      description = "What identifiers begin with; ${DEFAULT-VALUE} by default.")
  private String base = PipelineSettings.STANDARD_BASE;

  @Option(names = "--council", paramLabel = "NAME", description = "Whose minutes they all are.")
  private @Nullable String council;

  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<InputFile> files =
        InputFiles.in(inputs.stream().map(path -> streams.folder().resolve(path)).toList());
    FindingsPrinter findings = new FindingsPrinter(streams, common);
    try (GraphTarget target = target()) {
      new Pipeline(settings()).run(files, target, findings);
    }
    return findings.exitCode();
  }

  private GraphTarget target() throws IOException {
    if (output.equals("-")) {
      return new GraphStream(streams.out(), GraphFormat.NQ, Prefixes.standard(base));
    }
    GraphFormat format =
        GraphFormat.ofName(output)
            .orElseThrow(
                () ->
                    new BadQueryException("--output wants a name in .nq, .trig or .ttl (or .gz)"));
    return new GraphFile(streams.folder().resolve(output), format, Prefixes.standard(base));
  }

  private PipelineSettings settings() {
    return new PipelineSettings(
        base, council, Version.number(), Runtime.getRuntime().availableProcessors());
  }
}
