package org.minutegraph.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; show where in the program an error arose.")
  private boolean verbose;

  // Read before the rest of the command line: see ConfigFile. Here for the help, and to be taken.
  @Option(
      names = ConfigFile.OPTION,
      paramLabel = "FILE",
      description =
          "Defaults for options, by their names, as JSON: {\"port\": 3331}. What the command line"
              + " says goes before.")
  private @Nullable Path config;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }
}
