package org.minutegraph.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Hands everything on to another target, but for what a test does otherwise. */
public abstract class PassedOn implements GraphTarget {
  private final GraphTarget target;

  protected PassedOn(GraphTarget target) {
    this.target = target;
  }

  @Override
  public void replace(String name, Graph graph) throws IOException {
    target.replace(name, graph);
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
