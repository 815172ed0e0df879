package org.minutegraph.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The least score of each kind of fact.
 *
 * @param byKind for each kind its {@code f1}, and the shares of other columns by name
 */
record Floors(Map<String, Map<String, Double>> byKind) {
  private static final int DECIMALS = 2;

  static Floors read(Path file) throws IOException {
    return new Floors(
        new YAMLMapper()
            .readValue(
                Files.readString(file),
                new TypeReference<LinkedHashMap<String, Map<String, Double>>>() {}));
  }

  /** A sentence for each score below its floor, or without one. */
  List<String> broken(Map<String, Map<String, Double>> scores) {
    List<String> broken = new ArrayList<>();
    byKind.forEach(
        (kind, floors) ->
            floors.forEach(
                (column, floor) -> check(kind, column, floor, scores.get(kind), broken)));
    scores.keySet().stream()
        .filter(kind -> !byKind.containsKey(kind))
        .forEach(kind -> broken.add(kind + " has no floor"));
    return broken;
  }

  private static void check(
      String kind,
      String column,
      double floor,
      @Nullable Map<String, Double> scores,
      List<String> broken) {
    Double score = scores == null ? null : scores.get(column);
    if (score == null) {
      broken.add("%s %s is not measured any more".formatted(kind, column));
    } else if (score < floor) {
      broken.add(
          String.format(
              Locale.ROOT,
              "%s %s is %.3f, by %.3f below its floor of %.2f",
              kind,
              column,
              score,
              floor - score,
              floor));
    }
  }

  /** These floors, raised to the scores where those are higher; none is lowered. */
  Floors raisedTo(Map<String, Map<String, Double>> scores) {
    Map<String, Map<String, Double>> raised = new LinkedHashMap<>();
    scores.forEach(
        (kind, columns) -> {
          Map<String, Double> floors = byKind.getOrDefault(kind, Map.of());
          Map<String, Double> row = new LinkedHashMap<>();
          columns.forEach(
              (column, score) ->
                  row.put(column, Math.max(down(score), floors.getOrDefault(column, 0.0))));
          raised.put(kind, row);
        });
    return new Floors(raised);
  }

  private static double down(double score) {
    return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.DOWN).doubleValue();
  }

  /** As YAML, a kind to the line, under the comment that the file begins with. */
  void write(Path file) throws IOException {
    String comment =
        Files.readAllLines(file).stream()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Files.writeString(
        file,
        byKind.entrySet().stream()
            .map(kind -> kind.getKey() + ": " + columns(kind.getValue()) + "\n")
            .collect(Collectors.joining("", comment, "")));
  }

  private static String columns(Map<String, Double> columns) {
    return columns.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s: %.2f", e.getKey(), e.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
