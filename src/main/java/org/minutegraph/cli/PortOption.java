package org.minutegraph.cli;

import org.minutegraph.query.BadQueryException;
import picocli.CommandLine.Option;

/** Where pages are served. */
final class PortOption {
  private static final int HIGHEST = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "${DEFAULT-VALUE} by default.")
  private int port = 3330;

  /** 0 for any that is free. */
  int port() {
    if (port < 0 || port > HIGHEST) {
      throw new BadQueryException(
          "--port wants a number from 0 to %d, not %d".formatted(HIGHEST, port));
    }
    return port;
  }
}
