package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Council;
import org.minutegraph.model.Jurisdiction;

class CouncilDescriberTest {
  private final CouncilDescriber describer = new CouncilDescriber(DescribeSettings.standard());

  @Test
  void says_what_is_known_of_a_council_beside_its_minutes() {
    DocumentGraph found = describer.describe(council("https://brackwater.example/"));
    assertThat(found.iri()).isEqualTo("https://w3id.org/minutegraph/graph/reference/brackwater");
    assertThat(
            found
                .graph()
                .isIsomorphicWith(
                    turtle(
                        """
                        <https://w3id.org/minutegraph/id/council/brackwater> a min:Council ;
                          rdfs:label "Brackwater Borough Council" ;
                          foaf:homepage <https://brackwater.example/> ;
                          min:jurisdiction "northern-ireland" .
                        """)))
        .isTrue();
  }

  @Test
  void keeps_what_is_no_address_as_text() {
    assertThat(
            describer.describe(council("javascript:alert(1) <x>")).graph().stream()
                .filter(t -> t.getPredicate().getLocalName().equals("homepage"))
                .map(t -> t.getObject().getLiteralLexicalForm()))
        .containsExactly("javascript:alert(1) <x>");
  }

  private static Council council(String homepage) {
    return new Council(
        "Brackwater Borough Council",
        "brackwater",
        homepage,
        null,
        null,
        Jurisdiction.NORTHERN_IRELAND);
  }

  private static Graph turtle(String text) {
    String prefixes =
        """
        PREFIX min: <https://w3id.org/minutegraph/def#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        """;
    return RDFParser.fromString(prefixes + text, Lang.TTL).toGraph();
  }
}
