package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodiesAcrossIT {
  private static final String HEAD =
      "kind,council,document,title,name,candidate,candidateDocument,candidateName,confidence,reason,decision\n";

  @TempDir private Path folder;

  @Test
  void a_reference_leads_across_a_new_name_whichever_minutes_come_first() throws IOException {
    before();
    load();
    after(true);
    load();
    assertThat(references()).containsExactly("later -> /tenants-board/2020-03-03/item-1");
    Files.delete(folder.resolve("minutes/earlier.md"));
    Files.move(folder.resolve("store"), folder.resolve("other-store"));
    load();
    before();
    load();
    assertThat(references()).containsExactly("later -> /tenants-board/2020-03-03/item-1");
  }

  @Test
  void minutes_that_no_longer_tell_of_a_new_name_take_its_links_along() throws IOException {
    before();
    after(true);
    load();
    assertThat(references()).hasSize(1);
    after(false);
    load();
    assertThat(references()).isEmpty();
  }

  @Test
  void people_say_which_bodies_are_one_and_are_heard_until_they_say_otherwise() throws IOException {
    before();
    after(false);
    load();
    decide("same");
    assertThat(references()).containsExactly("later -> /tenants-board/2020-03-03/item-1");
    after(false);
    load();
    assertThat(references()).hasSize(1);
    decide("different");
    assertThat(references()).isEmpty();
  }

  @Test
  void a_register_names_bodies_and_what_is_doubtful_is_listed() throws IOException {
    before();
    after(false);
    load();
    new Door(folder)
        .write(
            "register.csv",
            "kind,council,id,name,title,also,sameAs\n"
                + "body,testham,b1,Tenants Board,,Homes Committee,https://example.org/b1\n");
    assertThat(run("reconcile", "--store", "store", "--reference", "register.csv")).isEmpty();
    assertThat(references()).hasSize(1);
    minutes("slip", "TENNANTS BOARD", "4th May, 2021", "It was said.");
    load();
    assertThat(run("reconcile", "--store", "store", "--review", "-").lines())
        .containsExactly(
            HEAD.strip(),
            "body,testham,slip,,tennants-board,b1,earlier,b1,0.5,"
                + "\u201ctennants board\u201d may be \u201cb1\u201d.,");
  }

  private void decide(String decision) throws IOException {
    new Door(folder)
        .write(
            "doubts.csv",
            HEAD + "body,testham,,,tenants-board,,,homes-committee,,," + decision + "\n");
    run("reconcile", "--store", "store", "--decisions", "doubts.csv");
  }

  private void before() throws IOException {
    minutes("earlier", "TENANTS BOARD", "3rd March, 2020", "The Board heard of rents.");
  }

  private void after(boolean told) throws IOException {
    String name = told ? "Homes Committee (formerly known as the Tenants Board)" : "rents team";
    minutes(
        "later",
        "HOMES COMMITTEE",
        "8th September, 2020",
        "Further to Minute No. 4 of the meeting held on 3rd March, 2020, it was reported that the "
            + name
            + " would look at rents.");
  }

  private List<String> references() {
    return run("query", "scrutiny/references", "--store", "store", "--format", "csv")
        .lines()
        .filter(row -> row.contains("tenants-board/2020-03-03/item"))
        .map(row -> "later -> " + row.replaceAll(".*(/tenants-board/2020-03-03/item-1).*", "$1"))
        .toList();
  }

  private void minutes(String name, String body, String day, String said) throws IOException {
    Files.createDirectories(folder.resolve("minutes"));
    Files.writeString(
        folder.resolve("minutes/" + name + ".md"),
        """
        **%s
        %s**

        Present:- Councillor Yew (in the Chair); Councillors Moss and Fern.

        **4. RENTS**

        %s

        Resolved:- That the report be noted.
        """
            .formatted(body, day, said));
  }

  private void load() {
    run("load", "minutes", "--council", "Testham", "--store", "store");
  }

  private String run(String... arguments) {
    return new Door(folder).run(arguments).out();
  }
}
