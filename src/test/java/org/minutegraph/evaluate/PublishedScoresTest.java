package org.minutegraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Skipped where the gold minutes are not beside the project, or Python is not installed. */
class PublishedScoresTest {
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final Offset<Double> TWO_DECIMALS = Offset.offset(0.005);

  @ParameterizedTest
  @ValueSource(strings = {"rotherham", "conventions", "ayton"})
  void agrees_with_the_published_script_on_facts_that_are_partly_wrong(
      String name, @TempDir Path folder) throws IOException, InterruptedException {
    Path gold = CORPUS.resolve(name).resolve("gold");
    assumeThat(gold).as("the gold minutes").isDirectory();
    List<FactTable> facts = damaged(gold);
    for (FactTable table : facts) {
      Files.writeString(folder.resolve(table.kind() + ".csv"), csv(table));
    }
    JsonNode published = published(gold, folder);
    Evaluation evaluation = Evaluator.against(gold).evaluate(facts);

    assertThat(evaluation.scores())
        .extracting(KindScore::kind)
        .containsExactlyElementsOf(names(published));
    for (KindScore score : evaluation.scores()) {
      JsonNode row = published.path(score.kind());
      assertThat(score.f1()).as(score.kind()).isCloseTo(row.path("f1").asDouble(), TWO_DECIMALS);
      assertThat(score.precision().orElse(0))
          .as(score.kind())
          .isCloseTo(row.path("precision").asDouble(), TWO_DECIMALS);
      assertThat(score.recall().orElse(0))
          .as(score.kind())
          .isCloseTo(row.path("recall").asDouble(), TWO_DECIMALS);
      assertThat(score.gold()).as(score.kind()).isEqualTo(row.path("gold").asInt());
      score
          .extra()
          .forEach(
              (column, share) ->
                  assertThat(share)
                      .as(score.kind() + " " + column)
                      .isCloseTo(row.path(column).asDouble(), TWO_DECIMALS));
    }
  }

  private static List<String> names(JsonNode report) {
    List<String> names = new ArrayList<>();
    report.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode published(Path gold, Path folder)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report.json");
    Process python;
    try {
      python =
          new ProcessBuilder(
                  "python3",
                  CORPUS.resolve("score.py").toString(),
                  folder.toString(),
                  gold.toString(),
                  "--json")
              .redirectOutput(report.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException notInstalled) {
      assumeThat(false).as("python3 is installed").isTrue();
      throw notInstalled;
    }
    assertThat(python.waitFor()).isZero();
    return new ObjectMapper().readTree(report.toFile());
  }

  /** Gold's own facts, every fifth left out, every third with a value too many or too short. */
  private static List<FactTable> damaged(Path folder) throws IOException {
    Gold gold = Gold.in(folder);
    List<FactTable> tables = new ArrayList<>();
    for (String kind : Evaluator.kinds()) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (String document : gold.documents().keySet()) {
        int number = 0;
        for (Row row : gold.rows(document, kind)) {
          if (number++ % 5 != 4) {
            rows.add(damaged(document, row, number));
          }
        }
      }
      tables.add(new FactTable(kind, rows));
    }
    tables.add(identity(gold));
    return tables;
  }

  private static Map<String, String> damaged(String document, Row row, int number) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put("document", document);
    row.values().forEach((column, value) -> found.put(column, value));
    found.put("quote", row.get("starts") + " and so on");
    if (number % 3 == 0) {
      found.replaceAll(
          (column, value) ->
              column.equals("document") || column.equals("item") || value.length() < 4
                  ? value
                  : value.substring(0, value.length() - 2));
    }
    return found;
  }

  /** Each name in a group with the next of its document. */
  private static FactTable identity(Gold gold) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode cluster : gold.identity()) {
      for (JsonNode pair : cluster) {
        rows.add(
            Map.of(
                "document", pair.path(0).asText(),
                "name", pair.path(1).asText(),
                "person", "p" + rows.size() / 2));
      }
    }
    return new FactTable("identity", rows);
  }

  private static String csv(FactTable table) {
    Set<String> columns = new LinkedHashSet<>(Set.of("document"));
    table.rows().forEach(row -> columns.addAll(row.keySet()));
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", columns));
    for (Map<String, String> row : table.rows()) {
      lines.add(
          columns.stream()
              .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
              .collect(Collectors.joining(",")));
    }
    return String.join("\n", lines) + "\n";
  }
}
