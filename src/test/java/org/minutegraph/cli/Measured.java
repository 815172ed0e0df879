package org.minutegraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.minutegraph.evaluate.Calibration;
import org.minutegraph.evaluate.Evaluation;
import org.minutegraph.evaluate.Evaluator;
import org.minutegraph.evaluate.FactTable;
import org.minutegraph.evaluate.KindScore;

/** What came of extracting minutes and holding them against gold. */
record Measured(Evaluation evaluation, List<Calibration> calibration) {
  /** At least so many of the facts that are said to be surer than nine in ten are right. */
  private static final double SURE_ARE_RIGHT = 0.95;

  /** Below so many facts a share says little. */
  private static final int ENOUGH = 20;

  static Measured of(Path gold, List<Path> minutes) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Streams streams = new Streams(nowhere, nowhere, Path.of("").toAbsolutePath(), false);
    List<FactTable> facts =
        FactTables.of(minutes, RunOptions.standard(), streams, new CommonOptions());
    Evaluator evaluator = Evaluator.against(gold);
    return new Measured(evaluator.evaluate(facts), evaluator.calibration(facts));
  }

  /** F1 over all facts, and the other columns. */
  Map<String, Map<String, Double>> pooled() {
    return scores(KindScore::f1);
  }

  /** The mean F1 of the documents, and the other columns over all facts. */
  Map<String, Map<String, Double>> means() {
    return scores(score -> evaluation.mean(score.kind()).orElse(score.f1()));
  }

  private Map<String, Map<String, Double>> scores(ToDoubleFunction<KindScore> f1) {
    Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
    for (KindScore score : evaluation.scores()) {
      Map<String, Double> row = new LinkedHashMap<>();
      row.put("f1", f1.applyAsDouble(score));
      row.putAll(score.extra());
      scores.put(score.kind(), row);
    }
    return scores;
  }

  /** A sentence for each kind of fact that is said to be surer than it is. */
  List<String> tooSure() {
    return calibration.stream().flatMap(kind -> tooSure(kind).stream()).toList();
  }

  private static Optional<String> tooSure(Calibration kind) {
    List<Calibration.Bin> sure = kind.bins().subList(0, 2);
    int count = sure.stream().mapToInt(Calibration.Bin::count).sum();
    int right = sure.stream().mapToInt(Calibration.Bin::right).sum();
    return count < ENOUGH || right >= SURE_ARE_RIGHT * count
        ? Optional.empty()
        : Optional.of("%s: %d of %d sure facts are right".formatted(kind.kind(), right, count));
  }
}
