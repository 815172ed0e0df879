package org.minutegraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.generate.GenerateCouncil;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;

class WithdrawalsIT {
  private static final String BASE = PipelineSettings.STANDARD_BASE;
  private static final String COUNCIL = "bramblewick/";
  private static final String WITHDRAWN = BASE + "graph/withdrawn";
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.5Z");
  private static final PipelineSettings SETTINGS =
      new PipelineSettings(BASE, null, "test", 1, PipelineSettings.STANDARD_SECONDS);

  @TempDir private Path folder;

  @Test
  void a_store_without_a_document_is_as_if_it_had_never_been_there() throws IOException {
    GenerateCouncil.write(folder, 12, 16, 8);
    List<InputFile> files = InputFiles.in(List.of(folder.resolve("minutes")));
    for (int gone : new int[] {0, 7, 15}) {
      List<InputFile> others = new ArrayList<>(files);
      others.remove(gone);
      Set<String> never = quads("never" + gone, target -> run(others, target));
      Set<String> withdrawn =
          quads(
              "withdrawn" + gone,
              target -> {
                run(files, target);
                withdraw(files.get(gone), target);
              });
      assertThat(never).hasSizeGreaterThan(1_000);
      assertThat(without(withdrawn, never)).as("left behind").isEmpty();
      assertThat(without(never, withdrawn)).as("lost").isEmpty();
    }
  }

  @Test
  void a_withdrawn_document_stays_out_until_it_is_let_in_again() throws IOException {
    GenerateCouncil.write(folder, 12, 3, 8);
    List<InputFile> files = InputFiles.in(List.of(folder.resolve("minutes")));
    Set<String> all = quads("all", target -> run(files, target));
    Set<String> again =
        quads(
            "store",
            target -> {
              run(files, target);
              withdraw(files.get(1), target);
              assertThat(run(files, target)).containsExactly("Unchanged", "Withdrawn", "Unchanged");
              assertThat(new Withdrawals(SETTINGS, target).withdrew(key(files.get(1)))).isTrue();
              new Withdrawals(SETTINGS, target).undo(Set.of(key(files.get(1))));
              assertThat(target.held(WITHDRAWN).isEmpty()).isTrue();
              assertThat(run(files, target)).containsExactly("Unchanged", "Described", "Unchanged");
            });
    assertThat(again).isEqualTo(all);
  }

  @Test
  void what_is_kept_are_names_and_the_time_to_the_second() throws IOException {
    GenerateCouncil.write(folder, 12, 2, 8);
    List<InputFile> files = InputFiles.in(List.of(folder.resolve("minutes")));
    try (Store store = Store.open(folder.resolve("store"));
        StoreTarget target = new StoreTarget(store)) {
      run(files, target);
      withdraw(files.get(1), target);
      assertThat(
              target.held(WITHDRAWN).stream()
                  .map(
                      t ->
                          t.getObject().isLiteral()
                              ? t.getObject().getLiteralLexicalForm()
                              : t.getObject().getURI()))
          .hasSize(5)
          .contains(
              BASE + "id/document/" + key(files.get(1)),
              "2026-03-01T12:00:00Z",
              "At the council's request.");
    }
  }

  private static Set<String> without(Set<String> quads, Set<String> others) {
    Set<String> rest = new TreeSet<>(quads);
    rest.removeAll(others);
    return rest;
  }

  private static void withdraw(InputFile file, GraphTarget target) throws IOException {
    Withdrawals withdrawals = new Withdrawals(SETTINGS, target);
    assertThat(withdrawals.holds(key(file))).isTrue();
    withdrawals.withdraw(Set.of(key(file)), NOON, "At the council's request.");
    assertThat(withdrawals.holds(key(file))).isFalse();
  }

  private static String key(InputFile file) {
    return COUNCIL + file.id();
  }

  private static List<String> run(List<InputFile> files, GraphTarget target) throws IOException {
    List<String> results = new ArrayList<>();
    new Pipeline(SETTINGS)
        .run(files, target, result -> results.add(result.getClass().getSimpleName()));
    return results;
  }

  private interface Doing {
    void on(GraphTarget target) throws IOException;
  }

  /** All that a store says after something was done, save what it says of withdrawals. */
  private Set<String> quads(String name, Doing doing) throws IOException {
    try (Store store = Store.open(folder.resolve(name));
        StoreTarget target = new StoreTarget(store)) {
      doing.on(target);
      Set<String> told = new TreeSet<>();
      Txn.executeRead(
          store.dataset(), () -> store.dataset().stream().map(Quad::toString).forEach(told::add));
      told.removeIf(quad -> quad.contains(WITHDRAWN));
      return told;
    }
  }
}
