package org.minutegraph.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes named graphs by what is different: a store grows with every quad that is written, also
 * when it is one that was there before.
 */
final class GraphWriter {
  private final Difference made = new Difference();

  void apply(Change change, DatasetGraph dataset) {
    Node name = NodeFactory.createURI(change.name());
    List<Quad> gone =
        before(change, name, dataset)
            .filter(quad -> !change.graph().contains(quad.asTriple()))
            .toList();
    List<Quad> come =
        change.graph().stream()
            .map(triple -> Quad.create(name, triple))
            .filter(quad -> !dataset.contains(quad))
            .toList();
    gone.forEach(dataset::delete);
    come.forEach(dataset::add);
    made.add(gone, come);
  }

  /** What was changed in all. */
  Difference made() {
    return made;
  }

  private static Stream<Quad> before(Change change, Node name, DatasetGraph dataset) {
    Set<Node> subjects = change.subjects();
    return subjects == null
        ? dataset.stream(name, Node.ANY, Node.ANY, Node.ANY)
        : subjects.stream().flatMap(s -> dataset.stream(name, s, Node.ANY, Node.ANY));
  }
}
