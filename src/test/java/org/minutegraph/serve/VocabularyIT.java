package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class VocabularyIT {
  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @Test
  void every_term_stands_at_its_name_on_the_page() {
    Document page = SampleSite.page("def");
    Element term = page.expectFirst(".term:has(#inItem)");
    assertThat(term.text())
        .isEqualTo(
            "min:inItem in item The agenda item under which the fact stands."
                + " a kind of dcterms:isPartOf to min:AgendaItem");
    assertThat(page.select(".term")).hasSizeGreaterThan(100);
    assertThat(page.expectFirst("#cv-attendance-present").text()).isEqualTo("present");
    List<String> inside = page.select("a[href^=#], a[href^=./def#]").eachAttr("href");
    assertThat(inside).isNotEmpty();
    assertThat(inside)
        .allMatch(to -> page.getElementById(to.substring(to.indexOf('#') + 1)) != null);
    assertThat(page.select("*[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void the_vocabulary_is_data_too() {
    HttpResponse<String> turtle = SampleSite.get("def", "Accept", "text/turtle");
    Graph graph = graph(turtle.body(), Lang.TURTLE);
    assertThat(graph.isIsomorphicWith(graph(SampleSite.get("def.nt").body(), Lang.NTRIPLES)))
        .isTrue();
    assertThat(graph.isIsomorphicWith(graph(SampleSite.get("def.jsonld").body(), Lang.JSONLD)))
        .isTrue();
    assertThat(SampleSite.get("def", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void a_code_leads_to_its_place_and_to_its_data() {
    HttpResponse<String> page = SampleSite.get("cv/attendance/present", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).hasValue("../../def#cv-attendance-present");
    String list = SampleSite.get("cv/attendance.nt").body();
    assertThat(list.lines().filter(line -> line.contains("prefLabel")).toList()).hasSize(4);
    assertThat(SampleSite.get("cv/attendance/sleeping").statusCode()).isEqualTo(404);
  }

  @Test
  void the_scheme_is_walked_searched_and_taken_away() throws IOException {
    Document tree = SampleSite.page("topics/scheme");
    assertThat(tree.select("ul.tree > li")).hasSize(24);
    Document found = SampleSite.page("topics/scheme?q=safeguarding+children");
    assertThat(found.select("main ul.plain > li > a").eachText())
        .containsExactly("Child protection and safeguarding", "Safeguarding children partnerships");
    Document letter = SampleSite.page("topics/scheme?letter=y");
    assertThat(letter.select("main ul.plain > li > a").eachText())
        .isNotEmpty()
        .allMatch(name -> name.startsWith("Y"));
    assertThat(SampleSite.page("topics/scheme?q=%3Cb%3E").select("main b")).isEmpty();
    String file = Files.readString(Path.of("ontology/topics.ttl"));
    assertThat(
            graph(SampleSite.get("topics/scheme.ttl").body(), Lang.TURTLE)
                .isIsomorphicWith(graph(file, Lang.TURTLE)))
        .isTrue();
  }
}
