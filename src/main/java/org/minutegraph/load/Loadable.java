package org.minutegraph.load;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Looks at graphs before a transaction begins, so that nothing in it can fail for their sake. */
final class Loadable {
  // An index key of Lucene holds 32,766 bytes; a character may take three of them.
  private static final int LONGEST_IRI = 8_000;

  private Loadable() {}

  /**
   * @throws IllegalArgumentException if the graph may not go into a store
   */
  static void check(Change change) {
    change.graph().stream().forEach(triple -> check(change.name(), triple));
    if (change.name().length() > LONGEST_IRI) {
      throw new IllegalArgumentException("the name of a graph is too long: " + change.name());
    }
  }

  private static void check(String graph, Triple triple) {
    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .forEach(node -> check(graph, node));
  }

  private static void check(String graph, Node node) {
    if (node.isBlank()) {
      throw new IllegalArgumentException(
          "graph %s has a blank node: give it an IRI, so that it can be replaced".formatted(graph));
    }
    if (node.isURI() && node.getURI().length() > LONGEST_IRI) {
      throw new IllegalArgumentException("graph %s has too long an IRI".formatted(graph));
    }
    if (!node.isURI() && !node.isLiteral()) {
      throw new IllegalArgumentException("graph %s holds what is not RDF 1.1".formatted(graph));
    }
  }
}
