package org.minutegraph.serve.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.minutegraph.cards.Drawer;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.serve.guard.Watch;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Turns;

class ListPagesTest {
  private static final String BASE = "https://example.org/";

  private static final String MEETINGS =
      """
      PREFIX : <https://example.org/id/body/x/>
      PREFIX min: <https://w3id.org/minutegraph/def#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>

      <urn:x-g:1> {
        :care a min:Body ; rdfs:label "Care Board" .
        :forum a min:Body ; rdfs:label "Forum" .
        :health-care a min:Body ; rdfs:label "Health and Care Board" .
        :never a min:Body ; rdfs:label "Board for Care" .
        :m1 a min:Meeting ; min:body :care ; schema:startDate "2021-02-03" .
        :m2 a min:Meeting ; min:body :health-care ; schema:startDate "2022-03-04" .
        :m3 a min:Meeting ; min:body :health-care ; schema:startDate "2022-05-06" .
        :m4 a min:Meeting ; min:body :forum ; schema:startDate "2020-01-01" .
      }
      """;

  private static final String NAMES =
      """
      <urn:x-g:2> {
        :care min:nameOf :own . :health-care min:nameOf :own . :never min:nameOf :own .
        :forum min:nameOf :its-own .
      }
      """;

  private static List<String> bodies(String trig) {
    DatasetGraph parsed = RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        dataset,
        () ->
            parsed
                .find()
                .forEachRemaining(
                    quad -> {
                      dataset.add(quad);
                      dataset.getDefaultGraph().add(quad.asTriple());
                    }));
    Duration limit = Duration.ofSeconds(30);
    try (Watch watch = new Watch(1, limit);
        Drawer cards = Drawer.inMemory(dataset)) {
      GraphReader reader = new GraphReader(dataset, cards, limit, watch, new Turns(1, limit));
      Asked asked =
          new Asked("bodies", Map.of(), Links.from(BASE, "bodies"), "", "http://localhost/");
      Answer answer = new ListPages(reader, Kind.BODY, Order.NAME, "Bodies", false).answer(asked);
      ListPage page = (ListPage) ((Answer.Page) answer).model();
      return page.rows().stream()
          .map(row -> row.text("name") + " " + row.text("count") + " " + row.text("last"))
          .toList();
    }
  }

  @Test
  void a_body_of_several_names_stands_once_with_the_meetings_under_all() {
    assertThat(bodies(MEETINGS + NAMES))
        .containsExactly("Care Board 3 2022-05-06", "Forum 1 2020-01-01");
  }

  @Test
  void bodies_that_nobody_put_together_stand_apart() {
    assertThat(bodies(MEETINGS))
        .containsExactly(
            "Care Board 1 2021-02-03", "Forum 1 2020-01-01", "Health and Care Board 2 2022-05-06");
  }
}
