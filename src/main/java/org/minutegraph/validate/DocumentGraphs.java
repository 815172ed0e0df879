package org.minutegraph.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Finds in a dataset what is validated: each document's graph, and what is said of its origin. */
public final class DocumentGraphs {
  private static final String DOCUMENT = "graph/document/";
  // what is judged of one document, and what across documents
  private static final Pattern JUDGED =
      Pattern.compile(".*graph/(?:inferred(?:/links/.*)?|topics/.*)");

  private DocumentGraphs() {}

  /** The names of the graphs of documents, sorted. */
  public static List<String> in(DatasetGraph dataset) {
    return Iter.asStream(dataset.listGraphNodes())
        .map(Node::toString)
        .filter(name -> name.contains(DOCUMENT))
        .sorted()
        .toList();
  }

  /** The names of the graphs that hold judgements: people, posts, links and topics; sorted. */
  public static List<String> judged(DatasetGraph dataset) {
    return Iter.asStream(dataset.listGraphNodes())
        .map(Node::toString)
        .filter(name -> JUDGED.matcher(name).matches())
        .sorted()
        .toList();
  }

  /** The statements on the origin of one document, out of those of all. */
  public static Graph provenance(DatasetGraph dataset, String document) {
    String base = document.substring(0, document.indexOf(DOCUMENT));
    Graph all = dataset.getGraph(NodeFactory.createURI(base + "graph/provenance"));
    Graph some = GraphFactory.createDefaultGraph();
    Set<Node> seen = new HashSet<>();
    Deque<Node> next = new ArrayDeque<>(List.of(NodeFactory.createURI(document)));
    while (!next.isEmpty()) {
      Node subject = next.remove();
      if (seen.add(subject)) {
        all.stream(subject, Node.ANY, Node.ANY)
            .forEach(
                triple -> {
                  some.add(triple);
                  next.add(triple.getObject());
                });
      }
    }
    return some;
  }
}
