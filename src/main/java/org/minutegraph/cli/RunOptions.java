package org.minutegraph.cli;

import org.jspecify.annotations.Nullable;
import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How minutes are worked on, as the command line says it. */
final class RunOptions {
  @Mixin private BaseOption base = new BaseOption();

  @Option(names = "--council", paramLabel = "NAME", description = "Whose minutes they all are.")
  private @Nullable String council;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "" + PipelineSettings.STANDARD_SECONDS,
      description = "How long one document may take; ${DEFAULT-VALUE} by default.")
  private int seconds = PipelineSettings.STANDARD_SECONDS;

  String base() {
    return base.base();
  }

  PipelineSettings settings() {
    if (seconds < 1) {
      throw new BadQueryException("--seconds wants 1 or more, not " + seconds);
    }
    return settings(base.base(), council, seconds);
  }

  /** With nothing said. */
  static PipelineSettings standard() {
    return standard(PipelineSettings.STANDARD_BASE);
  }

  /** With nothing said but what identifiers begin with. */
  static PipelineSettings standard(String base) {
    return settings(base, null, PipelineSettings.STANDARD_SECONDS);
  }

  private static PipelineSettings settings(String base, @Nullable String council, int seconds) {
    return new PipelineSettings(
        base, council, Version.number(), Runtime.getRuntime().availableProcessors(), seconds);
  }
}
