package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.cli.Door.Outcome;

class CommandsIT {
  @TempDir Path folder;

  @BeforeEach
  void put_the_samples_in_place() throws IOException {
    new Door(folder).samples();
  }

  private Outcome run(String... arguments) {
    return new Door(folder).run(arguments);
  }

  @Test
  void records_are_written_as_json_one_for_each_document() throws IOException {
    run("extract", "minutes", "--output", "g.nq", "--records", "records");
    try (Stream<Path> files = Files.walk(folder.resolve("records"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSize(9);
    }
  }

  @Test
  void a_trace_that_finds_nothing_says_so_to_the_shell() {
    run("extract", "minutes", "--output", "g.nq");
    assertThat(run("trace", "--person", "Councillor Holt", "--data", "g.nq").code()).isZero();
    Outcome outcome = run("trace", "quantum chromodynamics", "--data", "g.nq", "--format", "csv");
    assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(outcome.err())
        .isEqualTo("minutegraph: nothing was found of 'quantum chromodynamics'%n".formatted());
  }

  @Test
  void graphs_of_the_samples_conform() {
    run("extract", "minutes", "--output", "g.nq");
    Outcome outcome = run("validate", "g.nq");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("9 graphs of documents looked at");
  }

  @Test
  void a_graph_that_breaks_a_shape_is_told_by_the_exit_code() throws IOException {
    run("extract", "minutes", "--output", "g.nq");
    List<String> quads =
        Files.readAllLines(folder.resolve("g.nq")).stream()
            .filter(quad -> !quad.contains("schema.org/startDate"))
            .toList();
    Files.write(folder.resolve("dateless.nq"), quads);
    Outcome outcome = run("validate", "dateless.nq");
    assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(outcome.out()).contains("A meeting has one date.");
  }

  @Test
  void stats_counts_the_same_in_a_file_and_in_a_store() {
    run("extract", "minutes", "--output", "g.nq");
    run("load", "minutes", "--store", "store");
    Outcome ofFile = run("stats", "g.nq", "--format", "csv");
    assertThat(ofFile.code()).isZero();
    assertThat(ofFile.out()).contains("Contribution");
    assertThat(run("stats", "--store", "store", "--format", "csv").out()).isEqualTo(ofFile.out());
  }

  @Test
  void a_store_knows_when_its_documents_were_loaded() throws IOException {
    String before = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    run("load", "minutes", "--store", "store");
    Files.writeString(
        folder.resolve("loaded.rq"),
        """
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT ?time (COUNT(?run) AS ?documents)
        WHERE { ?run prov:used ?document ; prov:endedAtTime ?time } GROUP BY ?time
        """);
    List<String> rows =
        run("query", "loaded.rq", "--store", "store", "--format", "csv").out().lines().toList();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).isBetween(before, Instant.now() + ",999");
  }

  @Test
  void evaluate_tells_what_was_missed() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("2022-06-21-cabinet.json"),
        """
        {"document": "2022-06-21-cabinet",
         "meeting": {"body": "Cabinet", "date": "2022-06-21"},
         "items": [{"number": "12/22", "heading": "Declarations of interest"},
                   {"number": "99/22", "heading": "Never held"}]}
        """);
    Outcome outcome = run("evaluate", "gold", "minutes", "--misses", "items");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Never held").doesNotContain("12/22");
    assertThat(outcome.out())
        .containsPattern("items +0\\.167 +0\\.500 +0\\.250 +0\\.250 +2 +6")
        .containsPattern("meeting +1\\.000");
  }
}
