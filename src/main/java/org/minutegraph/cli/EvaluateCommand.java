package org.minutegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.evaluate.Evaluation;
import org.minutegraph.evaluate.Evaluator;
import org.minutegraph.evaluate.FactTable;
import org.minutegraph.evaluate.KindScore;
import org.minutegraph.evaluate.Misses;
import org.minutegraph.load.MemoryTarget;
import org.minutegraph.load.RdfFiles;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.query.BadQueryException;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.FactRows;
import org.minutegraph.query.InMemoryData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Facts against gold. */
@Command(
    name = "evaluate",
    description = "Extracts minutes and holds the facts of the graph against gold.",
    footer = {"", "Example: minutegraph evaluate gold/ minutes/ --misses bodies"})
final class EvaluateCommand implements Callable<Integer> {
  private static final String FACTS = "facts/";

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
    List<FactTable> facts = facts(extract());
    if (misses != null) {
      evaluator.misses(misses, facts).forEach(this::print);
    }
    print(evaluator.evaluate(facts));
    return ExitCode.DONE;
  }

  private InMemoryData extract() throws IOException {
    InMemoryData data = new InMemoryData();
    List<InputFile> minutes = new ArrayList<>();
    List<Path> inputs = paths.stream().map(path -> streams.folder().resolve(path)).toList();
    for (InputFile file : InputFiles.in(inputs)) {
      if (RdfFiles.isOne(file.name())) {
        data.add(file.path());
      } else {
        minutes.add(file);
      }
    }
    if (!minutes.isEmpty()) {
      try (Witness witness = Witness.of(streams, common, minutes.size())) {
        new Pipeline(run.settings()).run(minutes, new MemoryTarget(data), witness);
        witness.end();
      }
    }
    return data;
  }

  private static List<FactTable> facts(InMemoryData data) {
    return new Catalogue()
        .list().stream()
            .filter(query -> query.name().startsWith(FACTS))
            .map(q -> new FactTable(q.name().substring(FACTS.length()), FactRows.of(q, data)))
            .toList();
  }

  private void print(Evaluation evaluation) {
    streams.out().println("kind                    P      R     F1   gold  found");
    evaluation.scores().forEach(score -> streams.out().println(line(score)));
    evaluation.meetingDifferences().forEach(line -> streams.out().println("  meeting: " + line));
  }

  private static String line(KindScore score) {
    String extra =
        score.extra().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%s=%.3f", e.getKey(), e.getValue()))
            .collect(Collectors.joining("  "));
    return String.format(
            Locale.ROOT,
            "%-18s%7s%7s%7.3f%7d%7s  %s%s",
            score.kind(),
            share(score.precision()),
            share(score.recall()),
            score.f1(),
            score.gold(),
            score.found().isPresent() ? score.found().getAsInt() : "",
            extra,
            score.missing() ? "NO TABLE" : "")
        .stripTrailing();
  }

  private static String share(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
  }

  private void print(Misses of) {
    streams.out().println("## " + of.document());
    of.missed().forEach(row -> streams.out().println("  - " + row));
    for (Map<String, String> row : of.added()) {
      streams.out().println("  + " + row);
    }
  }
}
