package org.minutegraph.load;

import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.minutegraph.query.InMemoryData;

/** Loads into memory that begins empty; a graph that comes twice is added to. */
public final class MemoryTarget implements GraphTarget {
  private final StreamRDF sink;

  public MemoryTarget(InMemoryData data) {
    this.sink = data.sink();
  }

  @Override
  public void replace(String name, Graph graph) {
    Node node = NodeFactory.createURI(name);
    graph.stream().forEach(triple -> sink.quad(Quad.create(node, triple)));
  }

  @Override
  public void revise(String name, Set<Node> subjects, Graph graph) {
    replace(name, graph);
  }

  @Override
  public Graph held(String name, Node subject, Node predicate, Node object) {
    return GraphFactory.createDefaultGraph();
  }

  @Override
  public Set<String> around(String body, LocalDate from, LocalDate until) {
    return Set.of();
  }

  @Override
  public void commit() {
    // What is in memory stands at once.
  }

  @Override
  public void close() {
    // The memory is the caller's.
  }
}
