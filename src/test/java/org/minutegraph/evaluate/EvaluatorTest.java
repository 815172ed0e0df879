package org.minutegraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {
  private static final String GOLD =
      """
      {"meeting": {"body": "The Tides & Pilots Panel", "date": "2021-03-04", "start_time": "18:30",
                   "venue": null, "next_meeting": {"date": null, "time": null, "venue": "Quay Hall"}},
       "attendance": [
        {"name": "V. Penwarne", "title": "Councillor", "status": "present", "chair": true},
        {"name": "Osgath-Tredd", "title": "Mrs.", "status": "in_attendance", "chair": false},
        {"name": "Yarl", "title": null, "status": "apologies", "chair": false}],
       "contributions": [
        {"item": "3", "speaker": "VP", "person": "Vera Penwarne", "kind": "question",
         "starts": "asked how many buoys had been lost since"},
        {"item": "3", "speaker": "The Chair", "person": null, "kind": "answer",
         "starts": "replied that none had"}],
       "references": [
        {"item": "1", "kind": "meeting", "number": null, "date": "2021-01-14", "body": null},
        {"item": "2", "kind": "minute", "number": "38", "date": null, "body": null}],
       "votes": [{"item": "3", "for": 4, "against": 0, "abstain": null, "unanimous": false,
                  "named": [], "outcome": "carried"}],
       "exempt": ["5"],
       "topics": [{"item": "3", "labels": ["Buoys", "Lost property at sea"]}],
       "follow_ups": [{"item": "3", "starts": "a list of buoys be sent", "by": null, "to": null,
                       "due": "by 1 June"}]}
      """;
  private static final String IDENTITY =
      """
      [[["a", "V. Penwarne"], ["a", "VP"], ["b", "Cllr Penwarne"]], [["a", "Yarl"]]]
      """;

  private Evaluator evaluator;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.json"), GOLD);
    Files.writeString(folder.resolve("identity.json"), IDENTITY);
    evaluator = Evaluator.against(folder);
  }

  static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>(Map.of("document", "a"));
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  private static List<FactTable> facts() {
    return List.of(
        new FactTable(
            "meeting",
            List.of(
                row(
                    "body",
                    "Tides and Pilots Panel",
                    "date",
                    "2021-03-04",
                    "startTime",
                    "18:00",
                    "nextVenue",
                    "The Quay Hall, Elm"))),
        new FactTable(
            "attendance",
            List.of(
                row(
                    "name",
                    "Cllr V Penwarne",
                    "title",
                    "Councillor",
                    "status",
                    "present",
                    "chair",
                    "true"),
                row("name", "Osgath-Tredd", "title", "Mr.", "status", "inAttendance"),
                row("name", "Yarl", "status", "present"))),
        new FactTable(
            "contributions",
            List.of(
                row(
                    "item",
                    "3.",
                    "speaker",
                    "V Penwarne",
                    "person",
                    "Vera Penwarne",
                    "kind",
                    "statement",
                    "quote",
                    "Asked how many buoys had sunk"),
                row(
                    "item",
                    "3",
                    "speaker",
                    "Chair",
                    "kind",
                    "answer",
                    "quote",
                    "The Chair replied that none had"),
                row("item", "3", "speaker", "Yarl", "kind", "answer", "quote", "He left"))),
        new FactTable(
            "references",
            List.of(
                row("item", "1", "kind", "meeting", "date", "2021-01-14"),
                row("item", "2", "kind", "minute", "number", "39"))),
        new FactTable(
            "votes", List.of(row("item", "3", "for", "4", "against", "0", "unanimous", "false"))),
        new FactTable("exempt", List.of(row("item", "5"), row("item", "6"))),
        new FactTable("topics", List.of(row("item", "3", "label", "lost buoys", "rank", "1"))),
        new FactTable(
            "follow_ups",
            List.of(
                row("item", "3", "quote", "that a list of buoys be sent round", "due", "1 June"))),
        new FactTable(
            "identity",
            List.of(
                row("name", "V. Penwarne", "person", "p1"),
                row("name", "VP", "person", "p2"),
                row("name", "Yarl", "person", "p2"))));
  }

  /** {@code kind P R F1 gold found extra}, as the published script prints them. */
  private static String printed(KindScore s) {
    String extra =
        s.extra().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, " %s=%.3f", e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    String shares =
        s.precision().isEmpty()
            ? ""
            : String.format(
                Locale.ROOT, " %.3f %.3f", s.precision().getAsDouble(), s.recall().orElseThrow());
    String found = s.found().isEmpty() ? "" : " " + s.found().getAsInt();
    return s.kind()
        + shares
        + String.format(Locale.ROOT, " %.3f %d", s.f1(), s.gold())
        + found
        + extra;
  }

  @Test
  void gives_the_figures_of_the_published_scoring_rules() {
    assertThat(evaluator.evaluate(facts()).scores())
        .extracting(EvaluatorTest::printed)
        .containsExactly(
            "attendance 0.667 0.667 0.667 3 3 chair=1.000 title=0.500",
            "contributions 0.667 1.000 0.800 2 3 kind=0.500 person=1.000",
            "follow_ups 1.000 1.000 1.000 1 1 due=1.000",
            "references 0.500 0.500 0.500 2 2",
            "votes 1.000 1.000 1.000 1 1",
            "exempt 0.500 1.000 0.667 1 2",
            "topics 1.000 0.500 0.667 2 1",
            "meeting 0.750 4",
            "identity 0.667 0.417 0.513 4 3");
  }

  @Test
  void gives_the_figures_of_each_document_with_the_kinds_that_it_has() {
    assertThat(evaluator.evaluate(facts()).documents())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.document()).isEqualTo("a");
              assertThat(document.scores())
                  .extracting(EvaluatorTest::printed)
                  .containsExactly(
                      "attendance 0.667 0.667 0.667 3 3 chair=1.000 title=0.500",
                      "contributions 0.667 1.000 0.800 2 3 kind=0.500 person=1.000",
                      "follow_ups 1.000 1.000 1.000 1 1 due=1.000",
                      "references 0.500 0.500 0.500 2 2",
                      "votes 1.000 1.000 1.000 1 1",
                      "exempt 0.500 1.000 0.667 1 2",
                      "topics 1.000 0.500 0.667 2 1",
                      "meeting 0.750 4");
            });
  }

  @Test
  void counts_right_facts_for_how_sure_they_are() {
    FactTable exempt =
        new FactTable(
            "exempt",
            List.of(
                row("item", "5", "confidence", "0.95"),
                row("item", "6", "confidence", "0.9"),
                row("item", "7", "confidence", "0.5"),
                row("item", "8")));
    List<Calibration> kinds = evaluator.calibration(List.of(exempt));
    List<Calibration.Bin> bins =
        List.of(
            new Calibration.Bin("1", 1, 0),
            new Calibration.Bin("0.9–1", 1, 1),
            new Calibration.Bin("0.8–0.9", 1, 0),
            new Calibration.Bin("0.7–0.8", 0, 0),
            new Calibration.Bin("0–0.7", 1, 0));
    assertThat(kinds.get(0)).isEqualTo(new Calibration("all", bins));
    assertThat(kinds).contains(new Calibration("exempt", bins));
  }

  @Test
  void says_which_values_of_a_meeting_differ() {
    assertThat(evaluator.evaluate(facts()).meetingDifferences())
        .containsExactly("a startTime: wanted '18:30', got '18:00'");
  }

  @Test
  void lists_what_was_missed_and_what_was_added() {
    List<Misses> misses = evaluator.misses("references", facts());
    assertThat(misses).extracting(Misses::document).containsExactly("a");
    assertThat(misses.get(0).missed()).extracting(m -> m.get("number")).containsExactly("38");
    assertThat(misses.get(0).added()).extracting(m -> m.get("number")).containsExactly("39");
  }

  @Test
  void marks_a_kind_in_gold_for_which_no_table_was_given() {
    assertThat(evaluator.evaluate(List.of()).scores())
        .filteredOn(KindScore::missing)
        .extracting(KindScore::kind)
        .containsExactly(
            "attendance", "contributions", "follow_ups", "references", "votes", "exempt", "topics");
  }

  @Test
  void refuses_a_kind_that_is_none() {
    assertThatThrownBy(() -> evaluator.misses("weather", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such kind of fact: weather");
  }

  @Test
  void pairs_so_that_as_many_as_possible_match() {
    assertThat(
            Pairing.of(
                Row.of(List.of(row("name", "Ash"), row("name", "J. Ash"))),
                Row.of(List.of(row("name", "P Ash"), row("name", "J Ash"))),
                (g, f) -> Names.same(g.get("name"), f.get("name"))))
        .isEqualTo(Map.of(0, 0, 1, 1));
  }
}
