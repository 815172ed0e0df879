package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.minutegraph.describe.RememberedPeople;
import org.minutegraph.load.GraphTarget;

/**
 * The graph of what is inferred, as it will stand: what was put into it through this is seen at
 * once, though the target may hold it back until it commits.
 */
final class InferredGraph implements RememberedPeople.Lookup {
  private final RememberedPeople.Lookup below;
  private final Sink sink;
  private final Graph put = GraphMemFactory.createDefaultGraph();
  private final Set<Node> revised = new HashSet<>();

  /** Where all goes in the end. */
  private interface Sink {
    void take(Revised revised) throws IOException;
  }

  InferredGraph(PipelineSettings settings, GraphTarget target) {
    String name = settings.base() + "graph/inferred";
    sink = revised -> revised.into(target, name);
    below = (subject, predicate, object) -> target.held(name, subject, predicate, object);
  }

  private InferredGraph(InferredGraph below) {
    this.below = below;
    sink = told -> below.revise(told.subjects(), told.graph());
  }

  /** A graph over this one, which changes this one when it is flushed. */
  InferredGraph over() {
    return new InferredGraph(this);
  }

  /** As {@link GraphTarget#revise}, for what is not revised elsewhere. */
  void revise(Set<Node> subjects, Graph told) {
    for (Node subject : subjects) {
      put.remove(subject, Node.ANY, Node.ANY);
    }
    revised.addAll(subjects);
    GraphUtil.addInto(put, told);
  }

  /** Hands on all that was put. */
  void flush() throws IOException {
    if (!revised.isEmpty()) {
      sink.take(new Revised(revised, put));
    }
  }

  @Override
  public Graph find(Node subject, Node predicate, Node object) throws IOException {
    Graph found = GraphMemFactory.createDefaultGraph();
    put.stream(subject, predicate, object).forEach(found::add);
    if (!revised.contains(subject)) {
      List<Triple> held = below.find(subject, predicate, object).stream().toList();
      held.stream().filter(triple -> !revised.contains(triple.getSubject())).forEach(found::add);
    }
    return found;
  }
}
