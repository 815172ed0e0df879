package org.minutegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

class FillingTest {
  private static final StoredQuery QUERY =
      StoredQuery.parse(
          "test",
          """
          #+ summary: What is late
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
          SELECT ?s ?text {
            VALUES ?from { "2020-01-01"^^xsd:date }
            VALUES ?word { "flood" }
            VALUES ?kind { <http://e.org/kind> }
            VALUES (?code ?label) { ("a" "A") ("b" "B") }
            { SELECT ?s ?text { VALUES ?lang { "roads"@en } ?s <http://e.org/text> ?text } }
            ?s a ?kind ; <http://e.org/date> ?date
            FILTER (?date >= ?from && CONTAINS(?text, ?word))
          }
          """);

  private static List<Map<String, String>> rows(Map<String, List<String>> values) {
    InMemoryData data = new InMemoryData();
    String quads =
        """
        <http://e.org/a> a <http://e.org/kind> ; <http://e.org/text> "flood" ; <http://e.org/date> "2019-05-05"^^<http://www.w3.org/2001/XMLSchema#date> .
        <http://e.org/b> a <http://e.org/kind> ; <http://e.org/text> "flood } #" ; <http://e.org/date> "2021-05-05"^^<http://www.w3.org/2001/XMLSchema#date> .
        """;
    data.add(new ByteArrayInputStream(quads.getBytes(StandardCharsets.UTF_8)), Lang.TTL);
    return FactRows.of(Filling.fill(QUERY, values), data).stream().distinct().toList();
  }

  @Test
  void knows_its_summary_and_its_parameters() {
    assertThat(QUERY.summary()).isEqualTo("What is late");
    assertThat(QUERY.parameters().stream().map(Parameter::name))
        .containsExactly("from", "word", "kind", "lang");
  }

  @Test
  void runs_as_it_stands_where_nothing_is_set() {
    assertThat(rows(Map.of())).containsExactly(Map.of("s", "http://e.org/b", "text", "flood } #"));
  }

  @Test
  void keeps_the_type_of_the_value_it_replaces() {
    assertThat(rows(Map.of("from", List.of("2018-01-01")))).hasSize(2);
    assertThatThrownBy(() -> rows(Map.of("from", List.of("yesterday"))))
        .isInstanceOf(BadQueryException.class)
        .hasMessage("'yesterday' is no date, as from asks");
    assertThatThrownBy(() -> rows(Map.of("kind", List.of("x> } #"))))
        .isInstanceOf(BadQueryException.class);
  }

  @Test
  void a_value_is_never_part_of_the_query() {
    assertThat(rows(Map.of("word", List.of("} #"))))
        .containsExactly(Map.of("s", "http://e.org/b", "text", "flood } #"));
    assertThat(rows(Map.of("word", List.of("\" } UNION { ?s ?p ?o } #")))).isEmpty();
  }

  @Test
  void several_values_are_several_rows() {
    assertThat(rows(Map.of("from", List.of("2018-01-01"), "word", List.of("none", "} #"))))
        .containsExactly(Map.of("s", "http://e.org/b", "text", "flood } #"));
  }

  @Test
  void refuses_a_parameter_that_the_query_does_not_have() {
    assertThatThrownBy(() -> rows(Map.of("label", List.of("C"))))
        .isInstanceOf(BadQueryException.class)
        .hasMessage("test has no parameter 'label'; it has from, word, kind, lang");
  }
}
