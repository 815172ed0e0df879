package org.minutegraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.describe.ProvenanceDescriber;
import org.minutegraph.generate.GenerateCouncil;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;

class ArrivalIT {
  private static final int MEETINGS = 24;
  private static final String INFERRED = PipelineSettings.STANDARD_BASE + "graph/inferred";

  @TempDir private Path folder;

  @Test
  void minutes_that_come_in_any_order_and_number_name_the_same_people() throws IOException {
    GenerateCouncil.write(folder, 12, MEETINGS, 8);
    List<InputFile> files = files();
    Set<String> together = load("together", List.of(files));
    List<InputFile> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, new Random(3));
    List<List<InputFile>> apart =
        List.of(
            shuffled.subList(0, 9),
            shuffled.subList(9, 10),
            shuffled.subList(10, 23),
            shuffled.subList(23, MEETINGS));
    assertThat(together).hasSizeGreaterThan(1_000);
    assertThat(load("apart", apart)).isEqualTo(together);
  }

  @Test
  void minutes_that_are_told_anew_take_their_people_along() throws IOException {
    GenerateCouncil.write(folder, 13, 6, 8);
    List<InputFile> files = files();
    Set<String> before = load("store", List.of(files));
    Path changed = files.get(2).path();
    String text = Files.readString(changed);
    Files.writeString(changed, text.replaceAll("Councillors? [^.;]{3,400}", "Councillor Zeal"));
    Set<String> between = load("store", List.of(List.of(files.get(2))));
    Files.writeString(changed, text);
    assertThat(between).isNotEqualTo(before);
    assertThat(load("store", List.of(List.of(files.get(2))))).isEqualTo(before);
  }

  @Test
  void minutes_that_are_issued_twice_stand_apart_however_they_come() throws IOException {
    Path minutes = Files.createDirectories(folder.resolve("minutes"));
    String text =
        """
        # Felsham Hollow Council
        ## Lanes Committee, 4 March 2024
        Present: Councillor Ida Quill (Chair) and Councillor Tom Brack
        ### 1. Verges
        Councillor Brack asked when the verges would be cut.
        RESOLVED: That the report be noted.
        """;
    Files.writeString(minutes.resolve("draft.md"), text);
    Files.writeString(minutes.resolve("final.md"), text.replace("asked when", "asked why"));
    List<InputFile> files = files();
    Set<String> twice =
        Set.of("draft lanes-committee/2024-03-04", "final lanes-committee/2024-03-04-2");

    assertThat(meetings("together", List.of(files))).isEqualTo(twice);
    assertThat(meetings("apart", List.of(files.subList(0, 1), files.subList(1, 2))))
        .isEqualTo(twice);
    Files.writeString(minutes.resolve("draft.md"), text.replace("verges", "hedges"));
    Files.writeString(minutes.resolve("final.md"), text.replace("verges", "hedges"));
    assertThat(meetings("apart", List.of(files.subList(1, 2), files.subList(0, 1))))
        .as("each keeps its own when it is read anew")
        .isEqualTo(twice);
  }

  /** Which meeting each document tells of after some runs, without what is before the body. */
  private Set<String> meetings(String name, List<List<InputFile>> runs) throws IOException {
    load(name, runs);
    Set<String> meetings = new TreeSet<>();
    try (Store store = Store.open(folder.resolve(name));
        StoreTarget target = new StoreTarget(store)) {
      target
          .held(PipelineSettings.STANDARD_BASE + "graph/provenance")
          .find(Node.ANY, ProvenanceDescriber.ABOUT, Node.ANY)
          .forEach(
              triple ->
                  meetings.add(last(triple.getSubject(), 1) + " " + last(triple.getObject(), 2)));
    }
    return meetings;
  }

  private static String last(Node node, int parts) {
    List<String> all = List.of(node.getURI().split("/"));
    return String.join("/", all.subList(all.size() - parts, all.size()));
  }

  private List<InputFile> files() throws IOException {
    return InputFiles.in(List.of(folder.resolve("minutes")));
  }

  /** What is told of people after some runs. */
  private Set<String> load(String name, List<List<InputFile>> runs) throws IOException {
    PipelineSettings settings =
        new PipelineSettings(
            PipelineSettings.STANDARD_BASE, null, "test", 1, PipelineSettings.STANDARD_SECONDS);
    try (Store store = Store.open(folder.resolve(name));
        StoreTarget target = new StoreTarget(store)) {
      for (List<InputFile> run : runs) {
        new Pipeline(settings).run(run, target, result -> {});
      }
      Set<String> told = new TreeSet<>();
      target.held(INFERRED).stream().forEach(triple -> told.add(triple.toString()));
      return told;
    }
  }
}
