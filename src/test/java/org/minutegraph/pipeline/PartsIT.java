package org.minutegraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.PassedOn;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;

/** Two councils, at one of which the program fails. */
class PartsIT {
  private static final String BASE = PipelineSettings.STANDARD_BASE;
  private static final PipelineSettings SETTINGS =
      new PipelineSettings(BASE, null, "test", 1, PipelineSettings.STANDARD_SECONDS);

  @TempDir private Path folder;

  @BeforeEach
  void write_minutes() throws IOException {
    for (String council : List.of("Ashmere", "Birchley")) {
      Path minutes = Files.createDirectories(folder.resolve("minutes/" + council));
      Files.writeString(
          minutes.resolve("council.json"), "{\"name\": \"%s Borough Council\"}".formatted(council));
      Files.writeString(
          minutes.resolve(council.toLowerCase(Locale.ROOT) + ".md"),
          """
          # %s Borough Council

          ## Cabinet

          Tuesday, 4 March 2025

          Present: Councillor Jane Tarn (in the Chair); Councillors Priya Moss and Owen Hill.

          ### 1. Rents

          Councillor Moss asked about rents.

          **RESOLVED:** That a report be brought to the Cabinet in June.
          """
              .formatted(council));
    }
  }

  /** Fails where some words are in what is asked. */
  private static final class Faulty extends PassedOn {
    private final String words;

    Faulty(GraphTarget target, String words) {
      super(target);
      this.words = words;
    }

    private void check(String asked) {
      if (asked.contains(words)) {
        throw new IllegalStateException("a fault at " + words);
      }
    }

    @Override
    public Graph held(String name, Node subject, Node predicate, Node object) throws IOException {
      check(name);
      return super.held(name, subject, predicate, object);
    }

    @Override
    public Set<String> around(String body, LocalDate from, LocalDate until) throws IOException {
      check(body);
      return super.around(body, from, until);
    }
  }

  private List<Result> load(String fault) throws IOException {
    List<Result> results = new ArrayList<>();
    try (Store store = Store.open(folder.resolve("store"));
        StoreTarget target = new StoreTarget(store)) {
      new Pipeline(SETTINGS)
          .run(
              InputFiles.in(List.of(folder.resolve("minutes"))),
              new Faulty(target, fault),
              results::add);
    }
    return results;
  }

  private long held(String graph, String words) throws IOException {
    try (Store store = Store.open(folder.resolve("store"));
        StoreTarget target = new StoreTarget(store)) {
      return target.held(BASE + graph).stream()
          .filter(triple -> triple.getSubject().toString().contains(words))
          .count();
    }
  }

  private static List<Finding> unfinished(List<Result> results) {
    return results.stream()
        .flatMap(result -> result.findings().stream())
        .filter(finding -> finding.code() == FindingCode.UNFINISHED)
        .toList();
  }

  @Test
  void a_fault_at_one_council_leaves_that_as_it_was_and_the_next_load_makes_up_for_it()
      throws IOException {
    List<Result> results = load("graph/reference/birchley-borough-council");

    assertThat(unfinished(results).stream().map(Finding::file))
        .containsExactly(
            "who the people of birchley-borough-council are",
            "which bodies the names of birchley-borough-council mean");
    assertThat(results.get(2).fault()).hasMessageStartingWith("a fault at graph/reference");
    assertThat(held("graph/inferred", "birchley")).isZero();
    assertThat(held("graph/document/birchley-borough-council/birchley", "item-1")).isPositive();
    long others = held("graph/inferred", "ashmere");
    assertThat(others).isPositive();

    List<Result> again = load("nothing of this name");

    assertThat(unfinished(again)).isEmpty();
    assertThat(again.get(0)).isInstanceOf(Result.Unchanged.class);
    assertThat(again.get(1)).isInstanceOf(Result.Described.class);
    assertThat(held("graph/inferred", "ashmere")).isEqualTo(others);
    assertThat(held("graph/inferred", "birchley")).isEqualTo(others);
  }

  @Test
  void a_fault_in_the_links_of_one_document_leaves_those_of_others() throws IOException {
    List<Result> results = load("id/body/birchley-borough-council");
    assertThat(unfinished(results))
        .isNotEmpty()
        .allMatch(finding -> finding.file().contains("birchley"));
    assertThat(held("graph/inferred", "birchley")).isEqualTo(held("graph/inferred", "ashmere"));
  }
}
