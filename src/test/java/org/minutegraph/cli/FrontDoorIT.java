package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.cli.Door.Outcome;

class FrontDoorIT {
  @TempDir Path folder;

  private Outcome run(String... arguments) {
    return new Door(folder).run(arguments);
  }

  private Path samples() throws IOException {
    return new Door(folder).samples();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void extracting_twice_gives_the_same_bytes() throws IOException {
    samples();
    assertThat(run("extract", "minutes", "--output", "a.nq").code()).isZero();
    assertThat(run("extract", "minutes", "--output", "b.nq").code()).isZero();
    assertThat(folder.resolve("a.nq")).hasSameBinaryContentAs(folder.resolve("b.nq"));
    assertThat(run("extract", "minutes", "--output", "-", "--quiet").out())
        .isEqualTo(Files.readString(folder.resolve("a.nq")));
  }

  @Test
  void writes_every_format_and_gzips_it_by_name() throws IOException {
    samples();
    for (String name : List.of("g.nq", "g.trig", "g.trig.gz", "g.ttl.gz")) {
      assertThat(run("extract", "minutes", "--output", name).code()).as(name).isZero();
      Outcome items = run("query", "facts/items", "--data", name, "--format", "csv");
      assertThat(items.code()).as(name).isZero();
      assertThat(items.out().lines().count()).as(name).isGreaterThan(10);
    }
    assertThat(run("extract", "minutes", "--output", "g.xml").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void loading_twice_leaves_the_store_as_after_once_and_says_unchanged() throws IOException {
    samples();
    Outcome first = run("load", "minutes", "--store", "store");
    String before = run("query", everything(), "--store", "store", "--format", "csv").out();
    Outcome second = run("load", "minutes", "--store", "store");
    String after = run("query", everything(), "--store", "store", "--format", "csv").out();
    assertThat(List.of(first.code(), second.code())).containsExactly(0, 0);
    assertThat(second.err()).contains("0 documents, 9 unchanged");
    assertThat(after).isEqualTo(before);
    assertThat(before.lines().count()).isGreaterThan(1_000);
  }

  @Test
  void loading_a_folder_in_two_parts_gives_what_loading_it_at_once_gives() throws IOException {
    samples();
    run("load", "minutes/brackenholme", "--store", "parts");
    run("load", "minutes/tarnwick", "--store", "parts");
    run("load", "minutes/brackenholme", "minutes/tarnwick", "--store", "whole");
    assertThat(timeless(run("query", everything(), "--store", "parts", "--format", "csv").out()))
        .isEqualTo(
            timeless(run("query", everything(), "--store", "whole", "--format", "csv").out()));
  }

  /** Without when each document was loaded. */
  private static List<String> timeless(String rows) {
    return rows.lines().filter(row -> !row.contains("prov#endedAtTime")).toList();
  }

  private String everything() throws IOException {
    Path query = folder.resolve("everything.rq");
    Files.writeString(query, "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o");
    return "everything.rq";
  }

  @Test
  void each_bad_file_has_its_own_message_and_the_good_ones_come_out_whole() throws IOException {
    Path minutes = samples();
    assertThat(run("extract", "minutes", "--output", "good.nq").code()).isZero();
    BadFiles.writeInto(minutes.resolve("brackenholme"));
    Outcome mixed =
        run("extract", "minutes", "--output", "mixed.nq", "--report", "report.csv", "--quiet");
    assertThat(mixed.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.resolve("mixed.nq")).hasSameBinaryContentAs(folder.resolve("good.nq"));
    List<String> report = Files.readAllLines(folder.resolve("report.csv"));
    BadFiles.CODES.forEach(
        (file, code) ->
            assertThat(report)
                .as(file)
                .anyMatch(line -> line.startsWith("brackenholme/" + file + "," + code + ",")));
  }

  @Test
  void mistakes_in_the_call_are_told_from_failures() throws IOException {
    samples();
    run("extract", "minutes", "--output", "g.nq");
    assertThat(run("extract").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("query", "nonesuch", "--data", "g.nq").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("query", "facts/items", "--data", "g.nq", "--set", "x=y").code())
        .isEqualTo(ExitCode.USAGE);
    Outcome missing = run("extract", "missing", "--output", "x.nq");
    assertThat(missing.code()).isEqualTo(ExitCode.FAILED);
    assertThat(missing.err()).startsWith("minutegraph: there is no ").doesNotContain("\tat ");
    assertThat(run("query", "facts/items", "--endpoint", "file:///etc/passwd").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(names()).containsExactly("g.nq", "minutes");
  }

  @Test
  void several_queries_write_one_file_each_into_a_folder() throws IOException {
    samples();
    run("extract", "minutes", "--output", "g.nq");
    Outcome outcome =
        run(
            "query",
            "facts/items",
            "facts/votes",
            "--data",
            "g.nq",
            "--format",
            "csv",
            "--output",
            "facts/");
    assertThat(outcome.code()).isZero();
    assertThat(folder.resolve("facts/items.csv")).isNotEmptyFile();
    assertThat(folder.resolve("facts/votes.csv")).isNotEmptyFile();
  }

  @Test
  void a_second_process_is_told_that_the_store_is_in_use() throws Exception {
    samples();
    run("load", "minutes/tarnwick", "--store", "store");
    Process other = start("serve", "--store", "store", "--port", "0");
    try {
      assertThat(other.errorReader().readLine()).startsWith("serving at http://localhost:");
      Outcome outcome = run("load", "minutes", "--store", "store");
      assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
      assertThat(outcome.err()).contains("is another load or serve using it?");
    } finally {
      other.destroy();
      other.waitFor();
    }
  }

  @Test
  void an_extraction_that_is_stopped_leaves_no_file_behind() throws Exception {
    Path minutes = samples();
    String text = Files.readString(minutes.resolve("brackenholme/2022-06-21-cabinet.md"), UTF_8);
    for (int i = 0; i < 3_000; i++) {
      Files.writeString(minutes.resolve("copy" + i + ".md"), text);
    }
    Process process = start("extract", "minutes", "--output", "g.nq");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (names().stream().noneMatch(name -> name.endsWith(".part"))) {
      assertThat(process.isAlive() && System.nanoTime() < end).isTrue();
      Thread.sleep(20);
    }
    process.destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 15);
    assertThat(names()).containsExactly("minutes");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    Main.class.getName()),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
