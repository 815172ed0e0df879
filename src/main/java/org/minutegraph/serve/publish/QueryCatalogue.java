package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.StoredQuery;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Pages;

/** The queries of the catalogue as RDF: each a {@code sh:SPARQLExecutable}. */
public final class QueryCatalogue implements Pages {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";

  private final List<StoredQuery> queries = new Catalogue().list();
  private final Pages described =
      new Negotiated(
          "catalogue",
          asked -> new Answer.Elsewhere(asked.links().to("workbench")),
          asked -> triples(asked.links().base()));

  @Override
  public Answer answer(Asked asked) {
    return described.answer(asked);
  }

  private List<Triple> triples(String base) {
    List<Triple> all = new ArrayList<>();
    for (StoredQuery query : queries) {
      Node node = iri(base + "catalogue#" + query.name());
      all.add(Triple.create(node, RDF.type.asNode(), iri(SH + "SPARQLExecutable")));
      all.add(Triple.create(node, RDF.type.asNode(), iri(SH + type(query.query()))));
      all.add(
          Triple.create(
              node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(query.summary(), "en")));
      all.add(text(node, SH + keyword(query.query()), query.query().toString()));
      all.add(text(node, SCHEMA + "keywords", query.name().replaceFirst("/.*", "")));
      all.add(Triple.create(node, iri(SCHEMA + "target"), iri(base + "sparql")));
    }
    return all;
  }

  private static String type(Query query) {
    return "SPARQL"
        + (query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct")
        + "Executable";
  }

  private static String keyword(Query query) {
    return query.isSelectType() ? "select" : query.isAskType() ? "ask" : "construct";
  }

  private static Triple text(Node node, String property, String text) {
    return Triple.create(node, iri(property), NodeFactory.createLiteralString(text));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
