package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.StoredQuery;

class OpenDataIT {
  private static final String BASE = "https://w3id.org/minutegraph/";

  private static Graph graph(String path, Lang lang) {
    HttpResponse<String> answer = SampleSite.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return graph(lang, answer.body());
  }

  private static Graph graph(Lang lang, String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(name);
  }

  private static List<String> values(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(
            t ->
                t.getObject().isLiteral()
                    ? t.getObject().getLiteralLexicalForm()
                    : t.getObject().getURI())
        .sorted()
        .toList();
  }

  @Test
  void the_dataset_describes_itself_in_every_form() {
    Graph turtle = graph("dataset.ttl", Lang.TURTLE);
    Node dataset = iri(BASE + "dataset");
    assertThat(values(turtle, dataset, VOID.documents.asNode())).containsExactly("9");
    assertThat(values(turtle, dataset, VOID.sparqlEndpoint.asNode()))
        .containsExactly(SampleSite.address() + "sparql");
    assertThat(values(turtle, dataset, DCTerms.license.asNode()))
        .containsExactly(
            "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
    assertThat(values(turtle, dataset, DCTerms.contributor.asNode()))
        .containsExactly(BASE + "id/council/brackenholme", BASE + "id/council/tarnwick");
    assertThat(turtle.isIsomorphicWith(graph("dataset.jsonld", Lang.JSONLD))).isTrue();
    assertThat(turtle.isIsomorphicWith(graph("dataset.nt", Lang.NTRIPLES))).isTrue();
  }

  @Test
  void the_page_holds_the_description_as_a_block_of_data() {
    Document page = SampleSite.page("dataset");
    String block = page.expectFirst("script[type=application/ld+json]").data();
    assertThat(graph(Lang.JSONLD, block).isIsomorphicWith(graph("dataset.ttl", Lang.TURTLE)))
        .isTrue();
    assertThat(block).doesNotContain("<");
    assertThat(page.select("h1").text()).isEqualTo("Open data");
  }

  @Test
  void void_is_found_where_it_is_looked_for() {
    HttpResponse<String> answer = SampleSite.get(".well-known/void", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("../dataset.ttl");
    assertThat(
            SampleSite.get(".well-known/void", "Accept", "application/ld+json")
                .headers()
                .firstValue("Location"))
        .hasValue("../dataset.jsonld");
  }

  @Test
  void the_endpoint_describes_itself_when_nothing_is_asked() {
    HttpResponse<String> answer = SampleSite.get("sparql", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    Graph graph = graph(Lang.TURTLE, answer.body());
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    assertThat(values(graph, iri(BASE + "sparql#service"), iri(sd + "endpoint")))
        .containsExactly(SampleSite.address() + "sparql");
    assertThat(values(graph, iri(BASE + "sparql#service"), iri(sd + "feature")))
        .containsExactly(sd + "UnionDefaultGraph");
    assertThat(SampleSite.get("sparql", "Accept", "*/*").body()).isEqualTo(answer.body());
    assertThat(SampleSite.get("sparql", "Accept", "text/html").headers().firstValue("Location"))
        .hasValue("./workbench");
    assertThat(SampleSite.get("sparql?query=ASK%7B%7D").body()).contains("true");
    assertThat(SampleSite.get("sparql?other=1").statusCode()).isEqualTo(400);
  }

  @Test
  void the_catalogue_is_data_and_its_queries_are_whole() {
    Graph graph = graph("catalogue.ttl", Lang.TURTLE);
    String sh = "http://www.w3.org/ns/shacl#";
    List<StoredQuery> queries = new Catalogue().list();
    assertThat(graph.stream(Node.ANY, RDF.type.asNode(), iri(sh + "SPARQLExecutable")).count())
        .isEqualTo(queries.size());
    StoredQuery one = queries.get(0);
    Node node = iri(BASE + "catalogue#" + one.name());
    String text = values(graph, node, iri(sh + "select")).get(0);
    assertThat(StoredQuery.parse("x", text).query()).isEqualTo(one.query());
  }

  @Test
  void what_was_read_last_is_a_feed() {
    Document feed = Jsoup.parse(SampleSite.get("changes.atom").body(), "", Parser.xmlParser());
    assertThat(feed.select("entry")).hasSize(9);
    assertThat(feed.select("feed > link[rel=self]").eachAttr("href"))
        .containsExactly("./changes.atom");
    assertThat(feed.expectFirst("entry > link").attr("href")).startsWith("./doc/document/");
    assertThat(feed.select("entry > updated").eachText())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void the_map_leads_to_pages_that_are_there() {
    String site = SampleSite.address();
    assertThat(SampleSite.get("robots.txt").body()).endsWith("Sitemap: " + site + "sitemap.xml\n");
    Document index = Jsoup.parse(SampleSite.get("sitemap.xml").body(), "", Parser.xmlParser());
    assertThat(index.select("sitemap > loc").eachText())
        .containsExactly(
            site + "sitemap-bodies-1.xml",
            site + "sitemap-items-1.xml",
            site + "sitemap-meetings-1.xml",
            site + "sitemap-people-1.xml",
            site + "sitemap-topics-1.xml");
    for (String part : index.select("sitemap > loc").eachText()) {
      Document pages =
          Jsoup.parse(SampleSite.get(part.substring(site.length())).body(), "", Parser.xmlParser());
      String first = pages.expectFirst("url > loc").text();
      assertThat(SampleSite.get(first.substring(site.length())).statusCode()).isEqualTo(200);
    }
    assertThat(SampleSite.get("sitemap-items-2.xml").statusCode()).isEqualTo(404);
    assertThat(SampleSite.get("sitemap-nothing-1.xml").statusCode()).isEqualTo(404);
  }
}
