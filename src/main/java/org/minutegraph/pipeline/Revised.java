package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.minutegraph.load.GraphTarget;

/**
 * What is to be said of some subjects in a graph that many documents share, and nothing else.
 *
 * @param subjects those of which something was said before; those of the graph need not be among
 *     them
 */
record Revised(Set<Node> subjects, Graph graph) {
  Revised {
    Set<Node> all = new HashSet<>(subjects);
    graph.stream().map(Triple::getSubject).forEach(all::add);
    subjects = Set.copyOf(all);
  }

  /** Puts it into a graph of the target. */
  void into(GraphTarget target, String name) throws IOException {
    target.revise(name, subjects, graph);
  }
}
