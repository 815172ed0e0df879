package org.minutegraph.cli;

import picocli.CommandLine.Option;

/** Where pages are served. */
final class PortOption {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "${DEFAULT-VALUE} by default.")
  private int port = 3330;

  int port() {
    return port;
  }
}
