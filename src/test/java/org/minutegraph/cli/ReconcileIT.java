package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.cli.Door.Outcome;

class ReconcileIT {
  private static final String HEAD =
      "kind,council,document,title,name,candidate,candidateDocument,candidateName,confidence,reason,decision";

  @TempDir private Path folder;

  @BeforeEach
  void load_minutes_that_leave_one_naming_open() throws IOException {
    Files.createDirectories(folder.resolve("minutes"));
    Files.writeString(
        folder.resolve("minutes/council.json"), "{\"name\": \"Testham Borough Council\"}");
    minutes("a", "Councillors D. Hart and T. Hart", "Councillor T. Hart asked about rents.");
    minutes("b", "Councillors Hart and Moss", "Councillor Hart asked about repairs.");
    run("load", "minutes", "--store", "store");
  }

  @Test
  void lists_what_is_open_for_people_to_decide() {
    assertThat(run("reconcile", "--store", "store", "--review", "-").out().lines())
        .containsExactly(HEAD, row("D. Hart", ""), row("T. Hart", ""));
  }

  @Test
  void does_as_people_decide_also_after_the_minutes_are_read_anew() throws IOException {
    new Door(folder)
        .write("doubts.csv", HEAD + "\n" + row("D. Hart", "") + "\n" + row("T. Hart", "same"));
    assertThat(run("reconcile", "--store", "store", "--decisions", "doubts.csv").code()).isZero();
    assertThat(people()).contains("b,Hart,t-hart").doesNotContain("b,Hart,hart-b");
    minutes("b", "Councillors Hart and Moss", "Councillor Hart asked about rents once more.");
    run("load", "minutes", "--store", "store");
    assertThat(people()).contains("b,Hart,t-hart");
  }

  @Test
  void asks_no_more_about_what_people_have_decided() throws IOException {
    new Door(folder)
        .write(
            "doubts.csv",
            HEAD + "\n" + row("D. Hart", "different") + "\n" + row("T. Hart", "same"));
    run("reconcile", "--store", "store", "--decisions", "doubts.csv");
    assertThat(run("reconcile", "--store", "store", "--review", "-").out().lines())
        .containsExactly(HEAD);
    minutes("b", "Councillors Hart and Moss", "Councillor Hart asked about rents once more.");
    run("load", "minutes", "--store", "store");
    assertThat(run("reconcile", "--store", "store", "--review", "-").out().lines())
        .containsExactly(HEAD);
  }

  @Test
  void takes_a_decision_back_with_its_opposite() throws IOException {
    for (String decision : new String[] {"same", "different"}) {
      new Door(folder).write("doubts.csv", HEAD + "\n" + row("T. Hart", decision));
      run("reconcile", "--store", "store", "--decisions", "doubts.csv");
    }
    assertThat(people()).contains("b,Hart,d-hart");
  }

  @Test
  void knows_the_people_of_a_register() throws IOException {
    new Door(folder)
        .write(
            "register.csv",
            "council,id,name,title,also,sameAs\n"
                + "testham-borough-council,m7,Dora Hart,Councillor,,https://example.org/dora\n");
    assertThat(run("reconcile", "--store", "store", "--reference", "register.csv").code()).isZero();
    assertThat(people()).contains("a,D. Hart,m7");
  }

  @Test
  void asks_about_people_of_the_register_too() throws IOException {
    new Door(folder)
        .write(
            "register.csv",
            "council,id,name,title,also,sameAs\n"
                + "testham-borough-council,m7,Dora Hart,Councillor,D. Hart,\n");
    run("reconcile", "--store", "store", "--reference", "register.csv");
    assertThat(run("reconcile", "--store", "store", "--review", "-").out().lines())
        .anyMatch(line -> line.contains(",b,Councillor,Hart,Dora Hart,a,D. Hart,"));
  }

  @Test
  void says_which_decisions_are_of_nobody_that_minutes_name() throws IOException {
    new Door(folder)
        .write(
            "doubts.csv",
            HEAD
                + "\nperson,testham-borough-council,b,,Hrat,,a,T. Hart,,,same"
                + "\nbody,testham-borough-council,,,Housing Panel,,,Homes Panel,,,same");
    Outcome outcome = run("reconcile", "--store", "store", "--decisions", "doubts.csv");
    assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(outcome.err())
        .contains(
            "minutegraph: no 'Hrat' is named in b of testham-borough-council",
            "minutegraph: no body 'homes panel' is named in minutes of testham-borough-council")
        .doesNotContain("T. Hart", "housing panel");
  }

  @Test
  void refuses_a_decision_that_is_none() throws IOException {
    new Door(folder).write("doubts.csv", HEAD + "\n" + row("T. Hart", "perhaps"));
    Outcome outcome = run("reconcile", "--store", "store", "--decisions", "doubts.csv");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("same, different or nothing, not 'perhaps'");
  }

  private static String row(String candidate, String decision) {
    return "person,testham-borough-council,b,Councillor,Hart,%s,a,%s,0.5,%s,%s"
        .formatted(
            candidate,
            candidate,
            "\u201cCouncillor Hart\u201d could be \u201cD. Hart\u201d or \u201cT. Hart\u201d.",
            decision);
  }

  private String people() {
    return run("query", "facts/identity", "--store", "store", "--format", "csv")
        .out()
        .replaceAll("https?://[^,\\s]*/", "");
  }

  private void minutes(String name, String present, String said) throws IOException {
    Files.writeString(
        folder.resolve("minutes/" + name + ".md"),
        """
        **HOUSING PANEL
        3rd March, 2020**

        Present:- Councillor Yew (in the Chair); %s.

        **1. RENTS**

        %s

        Resolved:- That the report be noted.
        """
            .formatted(present, said));
  }

  private Outcome run(String... arguments) {
    return new Door(folder).run(arguments);
  }
}
