package org.minutegraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The program by itself, and the way to its commands. */
@Command(
    name = "minutegraph",
    description = "Reads the minutes of councils and partnerships, and writes them as a graph.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Start with: minutegraph demo"})
final class FrontDoor {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private FrontDoor() {}

  /** Runs the command that the arguments name; its exit code. */
  static int run(Streams streams, String... arguments) {
    CommandLine line = open(streams);
    try {
      ConfigFile.apply(line, streams.folder(), arguments);
    } catch (BadQueryException e) {
      line.getErr().println("minutegraph: " + e.getMessage());
      return ExitCode.USAGE;
    }
    return line.execute(arguments);
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + typed + "' is no day such as 2024-03-31");
    }
  }

  private static CommandLine open(Streams streams) {
    CommandLine line =
        new CommandLine(new FrontDoor())
            .addSubcommand(new DemoCommand(streams))
            .addSubcommand(new ExtractCommand(streams))
            .addSubcommand(new LoadCommand(streams))
            .addSubcommand(new ReconcileCommand(streams))
            .addSubcommand(new WithdrawCommand(streams))
            .addSubcommand(new ServeCommand(streams))
            .addSubcommand(new QueryCommand(streams))
            .addSubcommand(new QueriesCommand(streams))
            .addSubcommand(new ValidateCommand(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .addSubcommand(new TraceCommand(streams))
            .addSubcommand(new StatsCommand(streams))
            .addSubcommand(new CompactCommand(streams))
            .addSubcommand(new ReindexCommand(streams))
            .addSubcommand(new DumpCommand(streams));
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.registerConverter(LocalDate.class, FrontDoor::day);
    line.setExecutionExceptionHandler(new ErrorMessages());
    return line;
  }
}
