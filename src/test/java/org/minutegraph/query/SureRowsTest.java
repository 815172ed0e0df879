package org.minutegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

class SureRowsTest {
  private static final String GRAPH =
      """
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      <http://e.org/g> {
        <http://e.org/a> <http://e.org/name> "A" .
        <http://e.org/b> <http://e.org/name> "B" .
        <http://e.org/1> a oa:Annotation ; nif:confidence 0.8 ; oa:hasBody <http://e.org/b> .
        <http://e.org/2> a oa:Annotation ; nif:confidence 0.95 ; oa:hasBody <http://e.org/b> .
      }
      """;

  @Test
  void a_fact_that_is_not_certain_has_the_least_of_its_confidences() {
    InMemoryData data = new InMemoryData();
    data.add(new ByteArrayInputStream(GRAPH.getBytes(StandardCharsets.UTF_8)), Lang.TRIG);
    StoredQuery names =
        StoredQuery.parse(
            "names",
            "SELECT ?name WHERE { GRAPH ?g { ?fact <http://e.org/name> ?name } } ORDER BY ?name");

    assertThat(SureRows.in(data).of(names))
        .containsExactly(Map.of("name", "A"), Map.of("name", "B", "confidence", "0.8"));
  }
}
