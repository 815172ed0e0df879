package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.PostStatement;

class StatedPostsTest {
  private static final String PERSONA = "https://example.org/id/document/oakham/d1/persona-1";

  @Test
  void a_post_is_told_by_its_words_and_those_of_its_place() {
    assertThat(posts("Director", "Adult Care"))
        .isEqualTo(posts("Director of Adult Care", null))
        .containsExactly("director-adult-care");
  }

  @Test
  void a_chair_is_of_the_body_that_meets_unless_more_is_said() {
    assertThat(posts("Vice-Chair", null)).containsExactly("vice-chair-homes-panel");
    assertThat(posts("Vice-Chair", "Mill Trust")).containsExactly("vice-chair-mill-trust");
  }

  @Test
  void a_post_in_the_council_itself_is_the_post() {
    assertThat(posts("Head of Roads", "Oakham Borough Council")).containsExactly("head-roads");
  }

  @Test
  void what_somebody_had_been_or_is_for_a_day_is_no_post() {
    assertThat(posts("Mayor of Oakham", null, "Ned Ash, who had been Mayor of Oakham")).isEmpty();
    assertThat(posts("Mayor", null, "Ned Ash, who had been appointed Mayor"))
        .containsExactly("mayor");
    assertThat(posts("substitute for Councillor Yew", null)).isEmpty();
  }

  @Test
  void a_chair_of_a_body_that_is_not_named_is_a_chair() {
    assertThat(posts("Vice-Chair", null, "words", "")).containsExactly("vice-chair");
  }

  private static List<String> posts(String role, @Nullable String place) {
    return posts(role, place, "words");
  }

  private static List<String> posts(String role, @Nullable String place, String words) {
    return posts(role, place, words, "; min:body <https://example.org/body>");
  }

  private static List<String> posts(
      String role, @Nullable String place, String words, String body) {
    String graph =
        """
        PREFIX min: <https://w3id.org/minutegraph/def#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        <https://example.org/meeting> a min:Meeting %s .
        <https://example.org/body> rdfs:label "Homes Panel" .
        <https://example.org/fact> a min:RoleStatement ; min:holder <%s> ; min:role <https://example.org/role> ;
          prov:wasDerivedFrom <https://example.org/words> .
        <https://example.org/words> nif:anchorOf "%s" .
        <https://example.org/role> rdfs:label "%s" .
        %s
        """
            .formatted(
                body,
                PERSONA,
                words,
                role,
                place == null
                    ? ""
                    : "<https://example.org/fact> min:organisation [ rdfs:label \""
                        + place
                        + "\" ] .");
    return StatedPosts.in(
            RDFParser.create().source(new StringReader(graph)).lang(Lang.TTL).toGraph())
        .stream()
        .map(PostStatement::post)
        .toList();
  }
}
