package org.minutegraph.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.minutegraph.load.GraphTarget;

/** Takes every graph but that of the scheme of topics, which stands in a file of its own. */
record WithoutScheme(GraphTarget target) implements GraphTarget {
  @Override
  public void replace(String name, Graph graph) throws IOException {
    if (!name.endsWith("/graph/topics")) {
      target.replace(name, graph);
    }
  }

  @Override
  public void revise(String name, Set<Node> subjects, Graph graph) throws IOException {
    target.revise(name, subjects, graph);
  }

  @Override
  public Graph held(String name, Node subject, Node predicate, Node object) throws IOException {
    return target.held(name, subject, predicate, object);
  }

  @Override
  public Set<String> around(String body, LocalDate from, LocalDate until) throws IOException {
    return target.around(body, from, until);
  }

  @Override
  public void commit() throws IOException {
    target.commit();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }
}
