package org.minutegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.InMemoryData;

/** Minutes may say anything; pages show it and do nothing with it. */
class HostileTextIT {
  private static final String BASE = "https://data.example/";
  private static final String MIN = "https://w3id.org/minutegraph/def#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</textarea></title><svg/onload=alert(1)>",
          "javascript:alert(1)",
          "${7*7} @raw {{x}} <%= 1 %>",
          "&lt;b&gt; & \u202E\u0001txt",
          "]]><!--");

  @Test
  void text_that_is_mark_up_stays_text() throws Exception {
    for (String text : TEXTS) {
      try (PublicServer server = PublicServer.start(data(text).dataset(), settings())) {
        Document item = page(server, "doc/meeting/a/b/2022-01-01/item-1");
        assertThat(item.select("h1").text()).isEqualTo(normal(text));
        assertThat(item.title()).isEqualTo(normal(text) + " · Minutegraph");
        Document source = page(server, "doc/document/a/d?from=1&to=4");
        assertThat(source.expectFirst("article.minutes").wholeText()).isEqualTo(text);
        for (Document page : List.of(item, source, page(server, "doc/meeting/a/b/2022-01-01"))) {
          assertThat(
                  page.select(
                      "script:not([type=application/ld+json]), img, style, textarea, [onerror],"
                          + " [onload]"))
              .isEmpty();
          assertThat(page.select("[href^=javascript], [onmouseover]")).isEmpty();
        }
      }
    }
  }

  private static String normal(String text) {
    return Jsoup.parse("<p></p>").expectFirst("p").text(text).text();
  }

  private static ServeSettings settings() {
    return new ServeSettings(BASE, "localhost", 0, 64 * 1024, 8, 1_000, 10);
  }

  private static Document page(PublicServer server, String path) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/" + path);
    return Jsoup.parse(
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
            .body());
  }

  private static InMemoryData data(String text) {
    InMemoryData data = new InMemoryData();
    StreamRDF out = data.sink();
    Node meeting = id("meeting/a/b/2022-01-01");
    Node item = id("meeting/a/b/2022-01-01/item-1");
    Node document = id("document/a/d");
    Node words = id("document/a/d/text#char=1,4");
    add(out, meeting, RDF.type.getURI(), iri(MIN + "Meeting"));
    add(out, meeting, MIN + "minutes", document);
    add(out, meeting, MIN + "venue", literal(text));
    add(out, item, RDF.type.getURI(), iri(MIN + "AgendaItem"));
    add(out, item, MIN + "inMeeting", meeting);
    add(out, item, MIN + "position", NodeFactory.createLiteralByValue(1));
    add(out, item, "http://purl.org/dc/terms/title", literal(text));
    add(out, item, PROV + "wasDerivedFrom", words);
    add(out, words, NIF + "anchorOf", literal(text));
    add(out, words, NIF + "beginIndex", NodeFactory.createLiteralByValue(1));
    add(out, document, "http://purl.org/dc/terms/identifier", literal("d"));
    add(out, document, "http://purl.org/dc/terms/source", literal(text));
    add(out, id("document/a/d/text"), NIF + "isString", literal(text));
    return data;
  }

  private static void add(StreamRDF out, Node subject, String property, Node object) {
    out.quad(Quad.create(iri("urn:g"), subject, iri(property), object));
  }

  private static Node id(String id) {
    return iri(BASE + "id/" + id);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
