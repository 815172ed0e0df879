package org.minutegraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutegraph.evaluate.Calibration;
import org.minutegraph.evaluate.DocumentScores;
import org.minutegraph.evaluate.Evaluation;
import org.minutegraph.evaluate.KindScore;

/** An evaluation as tables. */
final class ScoreReport {
  private ScoreReport() {}

  /** A row for each kind of fact. */
  static PlainTable kinds(Evaluation evaluation) {
    return new PlainTable(
        List.of("kind", "P", "R", "F1", "mean F1", "gold", "found", ""),
        evaluation.scores().stream()
            .map(score -> kind(score, evaluation.mean(score.kind())))
            .toList());
  }

  private static List<String> kind(KindScore score, OptionalDouble mean) {
    Stream<String> further =
        score.extra().entrySet().stream().map(e -> e.getKey() + "=" + share(e.getValue()));
    return List.of(
        score.kind(),
        share(score.precision()),
        share(score.recall()),
        share(score.f1()),
        share(mean),
        String.valueOf(score.gold()),
        score.found().isPresent() ? String.valueOf(score.found().getAsInt()) : "",
        score.missing() ? "NO TABLE" : further.collect(Collectors.joining("  ")));
  }

  /** A row for each kind of fact, a numbered column for the F1 of each document. */
  static PlainTable documents(Evaluation evaluation) {
    List<DocumentScores> documents = evaluation.documents();
    List<String> heads = new ArrayList<>(List.of("kind"));
    IntStream.rangeClosed(1, documents.size()).forEach(n -> heads.add("[" + n + "]"));
    heads.add("");
    List<List<String>> rows =
        evaluation.scores().stream()
            .map(KindScore::kind)
            .filter(kind -> evaluation.mean(kind).isPresent())
            .map(kind -> inEach(kind, documents))
            .toList();
    return new PlainTable(heads, rows);
  }

  private static List<String> inEach(String kind, List<DocumentScores> documents) {
    List<String> cells = new ArrayList<>(List.of(kind));
    documents.forEach(each -> cells.add(each.of(kind).map(s -> share(s.f1())).orElse("")));
    cells.add("");
    return cells;
  }

  /** What the numbers of the columns stand for. */
  static List<String> legend(Evaluation evaluation) {
    List<DocumentScores> documents = evaluation.documents();
    return IntStream.range(0, documents.size())
        .mapToObj(i -> "[" + (i + 1) + "] " + documents.get(i).document())
        .toList();
  }

  /** A row for each kind of fact, for each bin of confidence how many of how many are right. */
  static PlainTable calibration(List<Calibration> kinds) {
    List<String> heads = new ArrayList<>(List.of("confidence"));
    kinds.stream().limit(1).flatMap(k -> k.bins().stream()).forEach(bin -> heads.add(bin.name()));
    heads.add("");
    return new PlainTable(heads, kinds.stream().map(ScoreReport::bins).toList());
  }

  private static List<String> bins(Calibration kind) {
    List<String> cells = new ArrayList<>(List.of(kind.kind()));
    kind.bins().forEach(bin -> cells.add(bin.count() == 0 ? "" : cell(bin)));
    cells.add("");
    return cells;
  }

  private static String cell(Calibration.Bin bin) {
    return "%s (%d/%d)".formatted(share(bin.share()), bin.right(), bin.count());
  }

  private static String share(OptionalDouble value) {
    return value.isPresent() ? share(value.getAsDouble()) : "";
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
