package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Pages;

/**
 * What the SPARQL endpoint says of itself when nothing is asked (SPARQL 1.1 Service Description).
 * People are led to the page where they can ask.
 */
public final class ServiceDescription implements Pages {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_XML",
          "SPARQL_Results_JSON",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD");

  private final Pages described =
      new Negotiated("sparql", ServiceDescription::page, ServiceDescription::triples);

  @Override
  public Answer answer(Asked asked) {
    return described.answer(asked);
  }

  /** Browsers say that they want a page; who takes anything gets what the standard asks for. */
  private static Answer page(Asked asked) {
    return asked.accept().contains("html")
        ? new Answer.Elsewhere(asked.links().to("workbench"))
        : Rdf.file(triples(asked), Form.TURTLE);
  }

  private static List<Triple> triples(Asked asked) {
    String base = asked.links().base();
    Node service = iri(base + "sparql#service");
    Node dataset = iri(base + "sparql#dataset");
    Node union = iri(base + "sparql#union");
    List<Triple> all = new ArrayList<>();
    all.add(Triple.create(service, RDF.type.asNode(), sd("Service")));
    all.add(Triple.create(service, sd("endpoint"), iri(asked.site() + "sparql")));
    all.add(Triple.create(service, sd("supportedLanguage"), sd("SPARQL11Query")));
    all.add(Triple.create(service, sd("feature"), sd("UnionDefaultGraph")));
    all.add(
        Triple.create(service, sd("propertyFeature"), iri("http://jena.apache.org/text#query")));
    RESULTS.forEach(
        format ->
            all.add(
                Triple.create(
                    service, sd("resultFormat"), iri("http://www.w3.org/ns/formats/" + format))));
    all.add(Triple.create(service, sd("defaultDataset"), dataset));
    all.add(Triple.create(dataset, RDF.type.asNode(), sd("Dataset")));
    all.add(Triple.create(dataset, sd("defaultGraph"), union));
    all.add(Triple.create(union, RDF.type.asNode(), sd("Graph")));
    all.add(Triple.create(union, iri("http://rdfs.org/ns/void#inDataset"), iri(base + "dataset")));
    return all;
  }

  private static Node sd(String name) {
    return iri(SD + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
