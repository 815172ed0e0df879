package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutegraph.evaluate.Evaluation;
import org.minutegraph.evaluate.Evaluator;
import org.minutegraph.evaluate.FactTable;
import org.minutegraph.evaluate.Misses;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Facts against gold. */
@Command(
    name = "evaluate",
    description = "Extracts minutes and holds the facts of the graph against gold.",
    footer = {
      "",
      "Example: minutegraph evaluate gold/ minutes/ --misses bodies",
      "         minutegraph evaluate gold/ minutes/ --calibration --format markdown"
    })
final class EvaluateCommand implements Callable<Integer> {

  /** How tables are printed. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "One JSON file for each document.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Minutes, or files of RDF made from them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description = "List what was missed (-) and what was wrongly found (+).")
  private @Nullable String misses;

  @Option(
      names = "--calibration",
      description = "Also print how many facts of each confidence are right.")
  private boolean calibration;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.",
      defaultValue = "TEXT")
  private Format format = Format.TEXT;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();
  private final Streams streams;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (misses != null && !Evaluator.kinds().contains(misses)) {
      throw new BadQueryException(
          "no kind '%s'; there are %s".formatted(misses, Evaluator.kinds()));
    }
    Evaluator evaluator = Evaluator.against(streams.folder().resolve(gold));
    List<Path> inputs = paths.stream().map(path -> streams.folder().resolve(path)).toList();
    List<FactTable> facts = FactTables.of(inputs, run.settings(), streams, common);
    if (misses != null) {
      evaluator.misses(misses, facts).forEach(this::print);
    }
    print(evaluator.evaluate(facts));
    if (calibration) {
      print(ScoreReport.calibration(evaluator.calibration(facts)));
    }
    return ExitCode.DONE;
  }

  private void print(Evaluation evaluation) {
    print(ScoreReport.kinds(evaluation));
    evaluation.meetingDifferences().forEach(line -> streams.out().println("  meeting: " + line));
    streams.out().println();
    print(ScoreReport.documents(evaluation));
    streams.out().println();
    ScoreReport.legend(evaluation).forEach(streams.out()::println);
    streams.out().println();
  }

  private void print(PlainTable table) {
    List<String> lines = format == Format.MARKDOWN ? table.markdown() : table.text();
    lines.forEach(streams.out()::println);
  }

  private void print(Misses of) {
    streams.out().println("## " + of.document());
    of.missed().forEach(row -> streams.out().println("  - " + inOneLine(row)));
    of.added().forEach(row -> streams.out().println("  + " + inOneLine(row)));
  }

  /** Quotations may go over several lines. */
  private static String inOneLine(Map<String, String> row) {
    return row.toString().replaceAll("\\s+", " ");
  }
}
