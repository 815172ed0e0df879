package org.minutegraph.describe;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.minutegraph.vocabulary.Min;

/**
 * What became of people when documents came.
 *
 * @param before what was said of all who were looked at
 * @param told what is said of them now
 * @param documents that are new, or told anew
 */
public record ToldPeople(Graph before, Graph told, Set<String> documents) {
  private static final String IDENTIFICATION = "/identification";

  public ToldPeople {
    documents = Set.copyOf(documents);
  }

  /** The personas of the documents, and all of whom something else is said now. */
  public Set<String> touched() {
    Set<String> touched = new TreeSet<>();
    Stream.concat(identifications(before), identifications(told))
        .filter(node -> isFresh(node) || differs(node))
        .map(node -> node.getURI().substring(0, node.getURI().length() - IDENTIFICATION.length()))
        .forEach(touched::add);
    return touched;
  }

  /** Whether a persona is one of the documents that are new. */
  public boolean isFresh(String persona) {
    return isFresh(NodeFactory.createURI(persona + IDENTIFICATION));
  }

  /** What is said of the identification of a persona now. */
  public Graph said(String persona, RememberedPeople.Lookup held) throws IOException {
    Node node = NodeFactory.createURI(persona + IDENTIFICATION);
    return told.contains(node, Node.ANY, Node.ANY) ? told : held.find(node, Node.ANY, Node.ANY);
  }

  private static Stream<Node> identifications(Graph graph) {
    return graph.stream(Node.ANY, Min.identifies.asNode(), Node.ANY).map(Triple::getSubject);
  }

  private boolean isFresh(Node identification) {
    return Stream.of(before, told)
        .flatMap(graph -> graph.stream(identification, DCTerms.identifier.asNode(), Node.ANY))
        .anyMatch(said -> documents.contains(said.getObject().getLiteralLexicalForm()));
  }

  private boolean differs(Node identification) {
    return !of(before, identification).equals(of(told, identification));
  }

  private static Set<Triple> of(Graph graph, Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY).collect(Collectors.toSet());
  }
}
