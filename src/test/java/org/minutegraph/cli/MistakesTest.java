package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.cli.Door.Outcome;

/** What is said to those who err: what is wrong, where, and as a rule what to do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MistakesTest {
  @TempDir Path folder;

  @BeforeEach
  void things_that_are_not_what_they_seem() throws IOException {
    Door door = new Door(folder);
    door.write("broken.nq", "a b c");
    door.write("broken.nq.gz", "not zipped");
    door.write("graph.nq", "");
    door.write("broken.rq", "SELECT ?x WHERE {");
    door.write("file", "");
    Files.createDirectories(folder.resolve("empty"));
    Files.createDirectories(folder.resolve("gold"));
    door.write("gold/broken.json", "{\"a\":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stats broken.nq | broken.nq is not N-Quads that can be read: [line: 1, col: 1 ]",
        "stats broken.nq.gz | broken.nq.gz cannot be read: Not in GZIP format",
        "stats missing.nq | there is no FOLDER/missing.nq",
        "serve --store missing | there is no store in FOLDER/missing (make one: minutegraph load)",
        "load empty --store file | file is a file: a store is a folder",
        "extract graph.nq --output file/graph.nq | file/graph.nq: cannot be written there",
        "evaluate gold graph.nq | broken.json is not JSON:",
        "queries --config broken.rq | broken.rq is not JSON:",
        "query topic-history --endpoint http://localhost:9/sparql |"
            + " http://localhost:9/sparql does not answer: is it running?",
      })
  void a_file_or_a_service_that_cannot_be_used_is_named(String call, String says) {
    Outcome outcome = run(call);
    assertThat(outcome.err())
        .startsWith("minutegraph: ")
        .contains(says.replace("FOLDER", folder.toString()))
        .doesNotContain("Exception")
        .hasLineCount(1);
    assertThat(outcome.code()).isIn(ExitCode.FAILED, ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query broken.rq --data graph.nq | broken.rq is not SPARQL 1.1: Encountered",
        "query empty --data graph.nq | empty is a folder: name its queries, as in empty/*.rq",
        "query nosuch --data graph.nq | no query 'nosuch' (see: minutegraph queries)",
        "trace flooding --data graph.nq --least 7 | --least wants a number from 0 to 1, not 7.0",
        "trace flooding --data graph.nq --as-of soon | 'soon' is no day such as 2024-03-31",
        "extract empty --output x.nq --seconds 0 | --seconds wants 1 or more, not 0",
        "extract empty --output x.nq --base mine | --base wants an address of the web that ends",
        "extract empty --output x.nq --base https://e.org | --base wants an address of the web",
        "extract empty --output x.doc | --output wants a name in .nq, .trig or .ttl",
        "demo --port 99999 | --port wants a number from 0 to 65535, not 99999",
      })
  void a_wrong_word_of_the_call_is_told(String call, String says) {
    Outcome outcome = run(call);
    assertThat(outcome.err()).contains(says).doesNotContain("Exception");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_folder_without_files_is_told() {
    Outcome outcome = run("extract empty --output x.nq");
    assertThat(outcome.err()).isEqualTo("there are no files in empty\n0 documents\n");
  }

  @Test
  void a_port_that_is_taken_is_told() throws IOException {
    run("load graph.nq --store store");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Outcome outcome = run("serve --store store --port " + taken.getLocalPort());
      assertThat(outcome.err())
          .startsWith("minutegraph: Failed to bind to localhost")
          .endsWith(taken.getLocalPort() + ": is it taken? choose another --port, or --bind\n");
      assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
    }
  }

  private Outcome run(String call) {
    return new Door(folder).run(call.split(" "));
  }
}
