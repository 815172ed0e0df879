package org.minutegraph.cli;

import org.minutegraph.pipeline.PipelineSettings;
import picocli.CommandLine.Option;

/** What identifiers begin with: those in a store, as load was told. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = PipelineSettings.STANDARD_BASE,
      description =
          "What identifiers begin with, the same in every command; ${DEFAULT-VALUE} by default.")
  private String base = PipelineSettings.STANDARD_BASE;

  String base() {
    return base;
  }
}
