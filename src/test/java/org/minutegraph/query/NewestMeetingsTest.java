package org.minutegraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries answer of more meetings than they show unasked: one a day, of two councils. */
class NewestMeetingsTest {
  private static final int ALL = 210;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final InMemoryData DATA = new InMemoryData();
  private static final String DECISIONS = "scrutiny/decisions";

  @BeforeAll
  static void meetings() {
    String graphs =
        IntStream.range(0, ALL)
            .mapToObj(NewestMeetingsTest::graph)
            .collect(Collectors.joining("\n"));
    String text =
        """
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX min: <https://w3id.org/minutegraph/def#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX outcome: <https://w3id.org/minutegraph/cv/outcome/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <https://schema.org/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    DATA.add(new ByteArrayInputStream((text + graphs).getBytes(UTF_8)), Lang.TRIG);
  }

  private static String graph(int day) {
    return """
    <http://e.org/graph/%1$d> {
      <http://e.org/%1$d> a min:Meeting ; schema:startDate "%2$s"^^xsd:date ;
        min:council <http://e.org/council/%3$s> ; min:body <http://e.org/body/%4$s> .
      <http://e.org/body/%4$s> rdfs:label "%4$s Committee" .
      <http://e.org/%1$d/item> a min:AgendaItem ; min:inMeeting <http://e.org/%1$d> ;
        dcterms:title "Item" .
      <http://e.org/%1$d/r> a min:Outcome ; min:kind outcome:resolution ;
        min:inItem <http://e.org/%1$d/item> ; prov:wasDerivedFrom <http://e.org/%1$d/words> .
      <http://e.org/%1$d/words> nif:anchorOf "That sheep %1$d be counted." ; nif:beginIndex 1 .
    }
    """
        .formatted(
            day,
            FIRST.plusDays(day),
            day % 3 == 0 ? "ashby" : "brook",
            day % 2 == 0 ? "Farms" : "Roads");
  }

  @Test
  void unasked_the_newest_two_hundred_meetings_are_shown() {
    assertThat(days(Map.of()))
        .isEqualTo(IntStream.range(10, ALL).mapToObj(d -> FIRST.plusDays(d).toString()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          council, ashby,      70
          council, ash,         0
          council, by,          0
          body,    farms,     105
          body,    committee, 210
          from,    2020-01-01, 210
          from,    2020-01-06, 205
          until,   2020-01-05,   5
          phrase,  COUNTED,   210
          phrase,  sheep 71,     1
          """,
      ignoreLeadingAndTrailingWhitespace = true)
  void whoever_asks_for_something_gets_it_of_all_meetings(
      String parameter, String value, int expected) {
    assertThat(days(Map.of(parameter, List.of(value)))).hasSize(expected);
  }

  @Test
  void what_is_asked_for_together_holds_together() {
    assertThat(
            days(
                Map.of(
                    "council", List.of("ashby"),
                    "body", List.of("farms"),
                    "from", List.of("2020-01-04"),
                    "until", List.of("2020-01-20"),
                    "phrase", List.of("counted"))))
        .containsExactly("2020-01-07", "2020-01-13", "2020-01-19");
  }

  private static List<String> days(Map<String, List<String>> values) {
    StoredQuery query =
        new Catalogue()
            .list().stream().filter(q -> q.name().equals(DECISIONS)).findFirst().orElseThrow();
    return FactRows.of(Filling.fill(query, values), DATA).stream()
        .map(row -> row.getOrDefault("date", ""))
        .toList();
  }
}
