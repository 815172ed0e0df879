package org.minutegraph.serve.publish;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.minutegraph.vocabulary.Ontology;

/** A file of {@code ontology/}, as it ships with the program. */
final class Vocabulary {
  private final Graph graph;

  private Vocabulary(Graph graph) {
    this.graph = graph;
  }

  /**
   * Reads a file.
   *
   * @param name without the ending: {@code codes}
   */
  static Vocabulary read(String name) {
    return new Vocabulary(Ontology.graph(name));
  }

  List<Triple> triples() {
    return graph.stream().toList();
  }

  /** What is stated of one thing. */
  List<Triple> triples(String iri) {
    return graph.stream(NodeFactory.createURI(iri), Node.ANY, Node.ANY).toList();
  }

  /** Everything of a class, in alphabetical order of IRIs. */
  List<String> ofType(String type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
        .map(triple -> triple.getSubject().getURI())
        .distinct()
        .sorted()
        .toList();
  }

  /** What points at a thing with a property, in alphabetical order of IRIs. */
  List<String> pointing(String property, String iri) {
    return graph.stream(Node.ANY, NodeFactory.createURI(property), NodeFactory.createURI(iri))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .sorted()
        .toList();
  }

  /**
   * The values of a property, IRIs or texts, in alphabetical order; nodes without name are left
   * out.
   */
  List<String> values(String iri, String property) {
    return graph.stream(NodeFactory.createURI(iri), NodeFactory.createURI(property), Node.ANY)
        .map(Triple::getObject)
        .filter(node -> !node.isBlank())
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** The first value; empty where there is none. */
  String value(String iri, String property) {
    return values(iri, property).stream().findFirst().orElse("");
  }
}
