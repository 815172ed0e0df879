package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.cli.Door.Outcome;
import org.minutegraph.load.HoldStore;

class CompactIT {
  @TempDir Path folder;

  @BeforeEach
  void put_the_samples_in_place() throws IOException {
    new Door(folder).samples();
  }

  private Outcome run(String... arguments) {
    return new Door(folder).run(arguments);
  }

  @Test
  void a_compacted_store_answers_as_before() {
    run("load", "minutes", "--store", "store");
    String before = run("query", "scrutiny/decisions", "--store", "store").out();

    Outcome outcome = run("compact", "--store", "store");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).containsPattern("store: \\d+ MB of files before, \\d+ MB now");
    assertThat(run("query", "scrutiny/decisions", "--store", "store").out()).isEqualTo(before);
    assertThat(run("load", "minutes", "--store", "store").code()).isZero();
  }

  @Test
  void what_is_no_store_is_not_compacted() {
    Outcome outcome = run("compact", "--store", "nowhere");
    assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err()).contains("there is no store in");
  }

  @Test
  void a_store_that_is_open_elsewhere_is_left_alone() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HoldStore.class.getName(),
                folder.resolve("store").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8))) {
      assertThat(said.readLine()).startsWith("open");

      Outcome outcome = run("compact", "--store", "store");

      assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
      assertThat(outcome.err()).contains("is another load or serve using it?");
    } finally {
      other.getOutputStream().close();
      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(run("compact", "--store", "store").code()).isZero();
  }
}
