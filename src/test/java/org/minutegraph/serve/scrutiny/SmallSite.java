package org.minutegraph.serve.scrutiny;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.minutegraph.cards.Drawer;
import org.minutegraph.serve.guard.Watch;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Templates;
import org.minutegraph.serve.pages.Turns;

/** Pages of a small graph in memory, on 1 January 2022, without a server. */
final class SmallSite implements AutoCloseable {
  static final String BASE = "https://example.org/";
  private static final Clock NEW_YEAR =
      Clock.fixed(Instant.parse("2022-01-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final String PREFIXES =
      """
      PREFIX : <https://example.org/id/>
      PREFIX cv: <https://w3id.org/minutegraph/cv/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX min: <https://w3id.org/minutegraph/def#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private final Watch watch = new Watch(2, LIMIT);
  private final Drawer cards;
  private final GraphReader reader;

  /**
   * @param turtle prefixes are known already; {@code :x} is a thing of the site
   */
  SmallSite(String turtle) {
    DatasetGraph graph = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(graph, () -> fill(graph, PREFIXES + turtle));
    cards = Drawer.inMemory(graph);
    reader = new GraphReader(graph, cards, LIMIT, watch, new Turns(1, LIMIT));
  }

  /** In a graph of its own, and in the one that stands for all. */
  private static void fill(DatasetGraph graph, String turtle) {
    Node name = NodeFactory.createURI(BASE + "graph");
    for (Graph one : List.of(graph.getDefaultGraph(), graph.getGraph(name))) {
      RDFParser.fromString(turtle, Lang.TURTLE).parse(one);
    }
  }

  /** What is answered at a path with parameters, as {@code q=words&kind=item}. */
  Answer answer(BiFunction<GraphReader, Clock, Pages> pages, String path, String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
      parameters.put(pair.replaceFirst("=.*", ""), List.of(pair.replaceFirst(".*?=", "")));
    }
    Asked asked = new Asked(path, parameters, Links.from(BASE, path), "", BASE);
    return pages.apply(reader, NEW_YEAR).answer(asked);
  }

  Document page(BiFunction<GraphReader, Clock, Pages> pages, String path, String query) {
    if (answer(pages, path, query) instanceof Answer.Page page) {
      return Jsoup.parse(new Templates().render(page.template(), page.model()), BASE + path);
    }
    throw new AssertionError("no page at " + path);
  }

  String file(BiFunction<GraphReader, Clock, Pages> pages, String path, String query) {
    if (answer(pages, path, query) instanceof Answer.File file) {
      return file.content();
    }
    throw new AssertionError("no file at " + path);
  }

  @Override
  public void close() {
    cards.close();
    watch.close();
  }
}
