package org.minutegraph.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.query.Row;

class CardsTest {
  private static final String ITEM = "https://example.org/x/item-";

  private static final String GRAPH =
      """
      PREFIX : <https://example.org/x/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX min: <https://w3id.org/minutegraph/def#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      :panel a min:Body ; rdfs:label "Panel", "Parks Panel" .
      :m1 a min:Meeting ; schema:startDate "2021-02-03" ; min:body :panel .
      :m2 a min:Meeting ; schema:startDate "2022-03-04" ; min:body :panel .
      :item-1 a min:AgendaItem ; min:inMeeting :m1 ; min:position 1 ; dcterms:title "TREES" ;
        prov:wasDerivedFrom :w1 .
      :item-2 a min:AgendaItem ; min:inMeeting :m2 ; min:position 1 ; dcterms:title "PONDS" ;
        prov:wasDerivedFrom :w2 .
      :item-3 a min:AgendaItem ; min:inMeeting :m2 ; min:position 2 ; dcterms:title "BENCHES" ;
        prov:wasDerivedFrom :w3 .
      :w1 nif:anchorOf "TREES" ; nif:beginIndex 1 .
      :w2 nif:anchorOf "PONDS" ; nif:beginIndex 2 .
      :w3 nif:anchorOf "BENCHES" ; nif:beginIndex 3 .
      :w4 nif:anchorOf "Ann Reed asked for a report on the felling of trees." ; nif:beginIndex 4 .
      :nature skos:prefLabel "Nature" ; skos:narrower :woods .
      :woods skos:prefLabel "Woods" ; skos:altLabel "Forestry", "FOR", "Work in the forest" ; skos:hiddenLabel "copse" .
      :a1 a min:ConceptLink ; min:concept :woods ; min:inItem :item-1 ; min:rank 1 ;
        min:relevance 0.9 ; prov:wasDerivedFrom :w1 .
      :a2 a min:ConceptLink ; min:concept :nature ; min:inItem :item-2 ; min:rank 1 ;
        min:relevance 0.9 ; prov:wasDerivedFrom :w2 .
      :a3 a min:ConceptLink ; min:concept :woods ; min:inItem :item-3 ; min:rank 1 ;
        min:relevance 0.2 ; prov:wasDerivedFrom :w3 .
      :ann a foaf:Person ; foaf:name "Ann Reed" .
      :p1 min:identifiedAs :ann ; foaf:name "Cllr Reed" .
      :f1 a min:FollowUp ; min:inItem :item-1 ; prov:wasDerivedFrom :w4 ; min:owner :p1 ;
        min:nameAsRecorded "Cllr Reed" ; min:dueDate "2021-05-01" ; min:metBy :item-2, :item-3 .
      :l1 min:linkFrom :f1 ; min:linkTo :item-3 ; min:kind <https://w3id.org/minutegraph/cv/link/answer> ;
        nif:confidence 0.7 ; prov:wasDerivedFrom :w3 .
      :l2 min:linkFrom :f1 ; min:linkTo :item-2 ; min:kind <https://w3id.org/minutegraph/cv/link/answer> ;
        nif:confidence 0.8 ; prov:wasDerivedFrom :w2 .
      :att-1 a min:Attendance ; min:inMeeting :m1 ; min:attendee :p1 ; prov:wasDerivedFrom :w4 ;
        min:status <https://w3id.org/minutegraph/cv/attendance/present> .
      """;

  private static DatasetGraph dataset(String turtle) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        dataset, () -> RDFParser.fromString(turtle, Lang.TURTLE).parse(dataset.getDefaultGraph()));
    return dataset;
  }

  private static Cards cards() {
    return Drawer.inMemory(dataset(GRAPH)).open(Duration.ofMinutes(1));
  }

  private static List<String> names(List<Row> rows, String variable) {
    return rows.stream().map(row -> row.text(variable).replace(ITEM, "")).toList();
  }

  @Test
  void what_is_on_a_narrower_topic_is_on_the_broader_one_and_what_names_it_in_passing_is_not() {
    Cards cards = cards();
    assertThat(names(cards.rows(about("nature"), Order.OLDEST), "item")).containsExactly("1", "2");
    assertThat(names(cards.rows(about("woods"), Order.OLDEST), "item")).containsExactly("1");
  }

  private static Selection about(String topic) {
    return Selection.of(Kind.ITEM).with(Key.ABOUT, "https://example.org/x/" + topic);
  }

  @Test
  void a_body_of_two_names_is_counted_once_under_the_first() {
    assertThat(cards().tally(Selection.of(Kind.ITEM)).by(Key.BODY))
        .containsExactly(new Count("https://example.org/x/panel", "Panel", 3));
  }

  @Test
  void pairs_are_counted_together() {
    assertThat(cards().tally(Selection.of(Kind.ITEM)).by(Key.BODY, Key.YEAR))
        .containsExactly(
            new PairCount(new Count("https://example.org/x/panel", "Panel", 1), "2021"),
            new PairCount(new Count("https://example.org/x/panel", "Panel", 2), "2022"));
  }

  @Test
  void of_several_items_that_met_a_follow_up_the_earliest_is_told_of() {
    Row task = cards().first(Selection.of(Kind.FOLLOW_UP).with(Key.MET, "1"));
    assertThat(task.text("metBy")).isEqualTo("https://example.org/x/item-2");
    assertThat(task.text("confidence")).isEqualTo("0.8");
    assertThat(task.text("personName")).isEqualTo("Ann Reed");
  }

  @Test
  void days_are_told_apart_and_the_day_itself_is_not_before() {
    Cards cards = cards();
    Selection tasks = Selection.of(Kind.FOLLOW_UP);
    assertThat(cards.count(tasks.endingBefore("2021-05-01"))).isZero();
    assertThat(cards.count(tasks.endingBefore("2021-05-02"))).isEqualTo(1);
    assertThat(cards.count(tasks.notEndingBefore("2021-05-01"))).isEqualTo(1);
    assertThat(cards.count(tasks.endingAfter("2021-05-01"))).isZero();
  }

  @Test
  void all_words_are_looked_for_and_the_last_may_go_on() {
    Cards cards = cards();
    assertThat(cards.count(said(true, "report", "fell"))).isEqualTo(1);
    assertThat(cards.count(said(false, "report", "fell"))).isZero();
    assertThat(cards.count(said(true, "felling of trees"))).isEqualTo(1);
    assertThat(cards.count(said(true, "trees of felling"))).isZero();
    assertThat(cards.count(said(true, "report", "ponds"))).isZero();
    assertThat(cards.count(said(true))).isZero();
  }

  private static Selection said(boolean open, String... phrases) {
    return Selection.of(Kind.ITEM, Kind.FOLLOW_UP).saying(new Words(List.of(phrases), open));
  }

  @Test
  void signs_of_the_language_of_queries_stand_for_themselves() {
    Cards cards = cards();
    Selection tasks = Selection.of(Kind.FOLLOW_UP);
    assertThat(cards.count(tasks.containing(Key.OWNER, "reed"))).isEqualTo(1);
    assertThat(cards.count(tasks.containing(Key.OWNER, "r*d"))).isZero();
    assertThat(cards.count(tasks.containing(Key.OWNER, "?"))).isZero();
  }

  @Test
  void a_part_beyond_the_end_is_empty() {
    assertThat(cards().rows(Selection.of(Kind.ITEM), Order.OLDEST, 3, 20)).isEmpty();
    assertThat(cards().rows(Selection.of(Kind.ITEM), Order.OLDEST, 2, 20)).hasSize(1);
  }

  @Test
  void a_person_is_found_by_the_forms_of_the_name_in_documents() {
    Selection found =
        Selection.of(Kind.PERSON).saying(new Words(List.of("cllr"), true)).with(Key.FOUND, "1");
    assertThat(names(cards().rows(found, Order.BEST_BY_NAME), "name")).containsExactly("Ann Reed");
  }

  @Test
  void a_topic_is_found_by_its_label_by_other_labels_and_by_its_acronym() {
    for (String word : List.of("woods", "forestry", "work in the forest", "for", "copse")) {
      assertThat(topics(new Words(List.of(word.split(" ")), false)))
          .as(word)
          .containsExactly("Woods");
    }
    assertThat(topics(new Words(List.of("work", "in"), true))).containsExactly("Woods");
    assertThat(topics(new Words(List.of("work", "in"), false))).isEmpty();
    assertThat(topics(new Words(List.of("forest"), false))).isEmpty();
  }

  private static List<String> topics(Words words) {
    Selection found = Selection.of(Kind.TOPIC).called(words).with(Key.FOUND, "1");
    return names(cards().rows(found, Order.BEST_BY_NAME), "name");
  }

  @Test
  void an_empty_graph_has_no_cards() {
    Cards cards = Drawer.inMemory(dataset("")).open(Duration.ofMinutes(1));
    assertThat(cards.rows(Selection.of(Kind.ITEM), Order.OLDEST)).isEmpty();
    assertThat(cards.tally(Selection.of(Kind.ITEM)).by(Key.BODY)).isEmpty();
  }

  @Test
  void kept_cards_stay_until_the_state_is_another(@TempDir Path folder) {
    Path kept = folder.resolve("cards");
    assertThat(meetings(kept, "1", GRAPH)).isEqualTo(2);
    assertThat(meetings(kept, "1", "")).isEqualTo(2);
    assertThat(meetings(kept, "2", "")).isZero();
  }

  @Test
  void cards_of_an_earlier_state_do_until_those_of_this_one_are_made(@TempDir Path folder) {
    Path kept = folder.resolve("cards");
    assertThat(Drawer.earlierMeetings(kept, "1")).isZero();
    assertThat(meetings(kept, "1", GRAPH)).isEqualTo(2);
    assertThat(Drawer.earlierMeetings(kept, "1")).isZero();
    assertThat(Drawer.earlierMeetings(kept, "2")).isEqualTo(2);
    try (Drawer drawer = Drawer.in(kept, "2", dataset(""))) {
      boolean made = drawer.current();
      int meetings = drawer.open(Duration.ofMinutes(1)).count(Selection.of(Kind.MEETING));
      assertThat(meetings).isIn(made ? List.of(0) : List.of(0, 2));
      drawer.fill();
      assertThat(drawer.current()).isTrue();
      assertThat(drawer.open(Duration.ofMinutes(1)).count(Selection.of(Kind.MEETING))).isZero();
    }
  }

  private static int meetings(Path folder, String state, String graph) {
    try (Drawer drawer = Drawer.in(folder, state, dataset(graph))) {
      drawer.fill();
      return drawer.open(Duration.ofMinutes(1)).count(Selection.of(Kind.MEETING));
    }
  }
}
