package org.minutegraph.describe;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.minutegraph.vocabulary.Min;

/**
 * A document that is to go, as its graph tells of it.
 *
 * @param key {@code council/name}, as in its IRI
 * @param graph IRI of its graph
 * @param said what that graph says
 */
public record GoneDocument(String key, String graph, Graph said) {

  /** Slug of its council. */
  public String council() {
    return key.substring(0, key.indexOf('/'));
  }

  /** Its identifier within the council, as it was before it became a part of an IRI. */
  public String id() {
    return of(Min.SourceDocument).stream()
        .flatMap(document -> said.stream(document, DCTerms.identifier.asNode(), Node.ANY))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(graph + " has no document"));
  }

  /** The names that go with it: its own, and that of its meeting. */
  public Set<String> names() {
    Set<Node> named = of(Min.SourceDocument);
    named.addAll(of(Min.Meeting));
    return named.stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the graph of provenance tells of it. */
  public Set<Node> origins() {
    Set<Node> origins = of(Min.SourceDocument);
    for (Node document : Set.copyOf(origins)) {
      origins.add(NodeFactory.createURI(document.getURI() + "/extraction"));
    }
    origins.add(NodeFactory.createURI(graph));
    return origins;
  }

  private Set<Node> of(Resource type) {
    return said.stream(Node.ANY, RDF.type.asNode(), type.asNode())
        .map(Triple::getSubject)
        .collect(
            Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Node::toString))));
  }
}
