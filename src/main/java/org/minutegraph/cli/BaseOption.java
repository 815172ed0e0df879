package org.minutegraph.cli;

import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.query.BadQueryException;
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
    if (!base.matches("https?://[^/\\s]+/(?:\\S*/)?")) {
      throw new BadQueryException(
          "--base wants an address of the web that ends with a slash, not '" + base + "'");
    }
    return base;
  }
}
