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
  private final GraphTarget target;
  private final String name;
  private final Graph put = GraphMemFactory.createDefaultGraph();
  private final Set<Node> revised = new HashSet<>();

  InferredGraph(PipelineSettings settings, GraphTarget target) {
    this.target = target;
    name = settings.base() + "graph/inferred";
  }

  /** As {@link GraphTarget#revise}, for what is not revised elsewhere. */
  void revise(Set<Node> subjects, Graph told) {
    for (Node subject : subjects) {
      put.remove(subject, Node.ANY, Node.ANY);
    }
    revised.addAll(subjects);
    GraphUtil.addInto(put, told);
  }

  /** Hands all that was put to the target. */
  void flush() throws IOException {
    if (!revised.isEmpty()) {
      target.revise(name, revised, put);
    }
  }

  @Override
  public Graph find(Node subject, Node predicate, Node object) throws IOException {
    Graph found = GraphMemFactory.createDefaultGraph();
    put.stream(subject, predicate, object).forEach(found::add);
    if (!revised.contains(subject)) {
      List<Triple> held = target.held(name, subject, predicate, object).stream().toList();
      held.stream().filter(triple -> !revised.contains(triple.getSubject())).forEach(found::add);
    }
    return found;
  }
}
