package org.minutegraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.pipeline.PipelineSettings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read minutes understand. */
final class Inputs {
  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Minutes, or folders of them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = PipelineSettings.STANDARD_BASE,
      description = "What identifiers begin with; ${DEFAULT-VALUE} by default.")
  private String base = PipelineSettings.STANDARD_BASE;

  @Option(names = "--council", paramLabel = "NAME", description = "Whose minutes they all are.")
  private @Nullable String council;

  List<Path> in(Path folder) {
    return paths.stream().map(folder::resolve).toList();
  }

  String base() {
    return base;
  }

  PipelineSettings settings() {
    return new PipelineSettings(
        base, council, Version.number(), Runtime.getRuntime().availableProcessors());
  }
}
