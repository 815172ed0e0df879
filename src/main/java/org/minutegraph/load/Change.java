package org.minutegraph.load;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one named graph.
 *
 * @param name the graph's IRI
 * @param graph the statements to put there
 * @param subjects of which they are to be all that is said; null where they are to be the whole
 *     graph
 */
record Change(String name, Graph graph, @Nullable Set<Node> subjects) {

  static Change whole(String name, Graph graph) {
    return new Change(name, graph, null);
  }

  static Set<Node> subjects(Graph graph) {
    return graph.stream().map(Triple::getSubject).collect(Collectors.toSet());
  }
}
