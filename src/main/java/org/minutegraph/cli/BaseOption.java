package org.minutegraph.cli;

import org.minutegraph.pipeline.PipelineSettings;
import picocli.CommandLine.Option;

/** What the identifiers in a store begin with. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = PipelineSettings.STANDARD_BASE,
      description = "What identifiers begin with, as load was told; ${DEFAULT-VALUE} by default.")
  private String base = PipelineSettings.STANDARD_BASE;

  String base() {
    return base;
  }
}
