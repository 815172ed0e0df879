package org.minutegraph.cards;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** What a graph says, and what it said before a change and no longer does. */
record Statements(DatasetGraph now, DatasetGraph gone) {

  static Statements of(DatasetGraph now, Collection<Quad> gone) {
    DatasetGraph held = DatasetGraphFactory.createGeneral();
    gone.forEach(held::add);
    return new Statements(now, held);
  }

  Stream<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Stream.concat(
        now.stream(graph, subject, predicate, object),
        gone.stream(graph, subject, predicate, object));
  }

  Set<Node> objects(Node subject, Node predicate) {
    return each(find(Node.ANY, subject, predicate, Node.ANY), Quad::getObject);
  }

  Set<Node> subjects(Node predicate, Node object) {
    return each(find(Node.ANY, Node.ANY, predicate, object), Quad::getSubject);
  }

  /** The graphs in which something is said of a thing. */
  Set<Node> graphs(Node subject) {
    return each(find(Node.ANY, subject, Node.ANY, Node.ANY), Quad::getGraph);
  }

  /** The meetings that a graph is about: those of a document. */
  Set<Node> meetings(Node graph) {
    Set<Node> meetings =
        new HashSet<>(each(find(graph, Node.ANY, Terms.TYPE, Terms.MEETING), Quad::getSubject));
    meetings.addAll(each(find(graph, Node.ANY, Terms.IN_MEETING, Node.ANY), Quad::getObject));
    return meetings;
  }

  private static Set<Node> each(Stream<Quad> quads, Function<Quad, Node> part) {
    return quads.map(part).collect(Collectors.toSet());
  }
}
