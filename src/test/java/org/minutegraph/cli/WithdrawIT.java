package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.cli.Door.Outcome;

class WithdrawIT {
  private static final String CABINET = "brackenholme/2022-06-21-cabinet";

  @TempDir private Path folder;

  @BeforeEach
  void load_the_samples() throws IOException {
    new Door(folder).samples();
    run("load", "minutes", "--store", "store");
  }

  private Outcome run(String... arguments) {
    return new Door(folder).run(arguments);
  }

  private String documents() {
    return run("query", "facts/meeting", "--store", "store", "--format", "csv").out();
  }

  @Test
  void a_document_is_taken_out_by_the_address_of_its_page_and_let_in_again() {
    String before = documents();
    Outcome out =
        run(
            "withdraw",
            "http://localhost:3330/doc/document/" + CABINET + "?from=2&to=9#words",
            "--store",
            "store");
    assertThat(out).isEqualTo(new Outcome(0, "", "withdrawn: " + CABINET + "\n"));
    assertThat(documents()).doesNotContain("2022-06-21-cabinet").isNotEqualTo(before);
    assertThat(run("load", "minutes", "--store", "store"))
        .isEqualTo(new Outcome(0, "", "0 documents, 8 unchanged, 1 withdrawn\n"));
    assertThat(run("validate", "--store", "store").code()).isZero();

    assertThat(run("withdraw", CABINET, "--undo", "--store", "store").code()).isZero();
    assertThat(run("load", "minutes", "--store", "store").err())
        .endsWith("1 document, 8 unchanged\n");
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void a_document_that_is_not_there_costs_no_other() {
    String before = documents();
    Outcome out = run("withdraw", CABINET, "brackenholme/nothing", "--store", "store");
    assertThat(out.code()).isEqualTo(ExitCode.USAGE);
    assertThat(out.err()).contains("there is no document brackenholme/nothing in the store");
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void what_was_not_withdrawn_is_not_let_in() {
    Outcome out = run("withdraw", "--undo", CABINET, "--store", "store");
    assertThat(out.code()).isEqualTo(ExitCode.USAGE);
    assertThat(out.err()).contains(CABINET + " is not withdrawn");
  }

  @Test
  void a_name_that_can_be_no_document_is_turned_down() {
    Outcome out = run("withdraw", "cabinet", "--store", "store");
    assertThat(out.code()).isEqualTo(ExitCode.USAGE);
    assertThat(out.err()).contains("cabinet names no document");
  }
}
