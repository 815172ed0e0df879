package org.minutegraph.cards;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Copies the statements that some cards are made of. What that costs grows with the cards, and not
 * with the graph.
 */
final class Near {
  private final DatasetGraph graph;
  private final Set<Node> predicates;
  private final Graph copy = GraphMemFactory.createDefaultGraph();
  private final Set<Node> described = new HashSet<>();

  private Near(DatasetGraph graph, Set<Node> predicates) {
    this.graph = graph;
    this.predicates = predicates;
  }

  /**
   * All that cards say of what is touched.
   *
   * @param predicates what cards are made of
   */
  static Graph of(DatasetGraph graph, Set<Node> predicates, Touched touched) {
    Near near = new Near(graph, predicates);
    near.meetings(touched.meetingNodes());
    touched.nameNodes().forEach(near::named);
    near.add(graph.stream(Node.ANY, Node.ANY, Terms.NARROWER, Node.ANY));
    return near.copy;
  }

  private void add(Stream<Quad> quads) {
    quads.forEach(quad -> copy.add(quad.asTriple()));
  }

  private void meetings(Set<Node> meetings) {
    Set<Node> documents = new HashSet<>();
    for (Node meeting : meetings) {
      Stream.concat(
              graph.stream(Node.ANY, meeting, Terms.TYPE, Terms.MEETING),
              graph.stream(Node.ANY, Node.ANY, Terms.IN_MEETING, meeting))
          .forEach(quad -> documents.add(quad.getGraph()));
    }
    for (Node document : documents) {
      predicates.forEach(predicate -> add(graph.stream(document, Node.ANY, predicate, Node.ANY)));
    }
    around();
  }

  /** What other graphs say of what documents speak of, and what those things are called. */
  private void around() {
    Set<Node> words =
        copy.stream(Node.ANY, Terms.QUOTE, Node.ANY)
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    Set<Node> subjects = copy.stream().map(Triple::getSubject).collect(Collectors.toSet());
    subjects.stream().filter(subject -> !words.contains(subject)).forEach(this::describe);
    for (Node subject : subjects) {
      if (copy.contains(subject, Terms.IN_ITEM, Node.ANY)
          || copy.contains(subject, Terms.IN_MEETING, Node.ANY)) {
        pointing(Terms.IN_ITEM, subject);
        pointing(Terms.LINK_FROM, subject);
      }
    }
    objects().stream().filter(object -> !words.contains(object)).forEach(this::describe);
    for (Triple triple : copy.stream(Node.ANY, Terms.IN_MEETING, Node.ANY).toList()) {
      describe(triple.getObject());
    }
  }

  private List<Node> objects() {
    return copy.stream().map(Triple::getObject).filter(Node::isURI).distinct().toList();
  }

  private void describe(Node thing) {
    if (described.add(thing)) {
      add(
          graph.stream(Node.ANY, thing, Node.ANY, Node.ANY)
              .filter(quad -> predicates.contains(quad.getPredicate())));
    }
  }

  private void pointing(Node predicate, Node object) {
    graph.stream(Node.ANY, Node.ANY, predicate, object)
        .map(Quad::getSubject)
        .forEach(this::describe);
  }

  private void named(Node thing) {
    describe(thing);
    for (Quad persona : quads(Terms.IDENTIFIED_AS, thing)) {
      copy.add(persona.asTriple());
      add(graph.stream(Node.ANY, persona.getSubject(), Terms.NAME, Node.ANY));
    }
    for (Quad meeting : quads(Terms.OF_BODY, thing)) {
      if (graph.contains(Node.ANY, meeting.getSubject(), Terms.TYPE, Terms.MEETING)) {
        describe(meeting.getSubject());
        graph.stream(Node.ANY, meeting.getSubject(), Terms.OF_COUNCIL, Node.ANY)
            .map(Quad::getObject)
            .forEach(this::describe);
      }
    }
    example(Terms.CONCEPT, thing);
    example(Terms.TOPIC, thing);
  }

  /** One assignment to a topic, where there are any: that there are is all there is to know. */
  private void example(Node how, Node topic) {
    graph.stream(Node.ANY, Node.ANY, how, topic)
        .map(Quad::getSubject)
        .filter(one -> graph.contains(Node.ANY, one, Terms.IN_ITEM, Node.ANY))
        .findFirst()
        .ifPresent(this::describe);
  }

  private List<Quad> quads(Node predicate, Node object) {
    return graph.stream(Node.ANY, Node.ANY, predicate, object).toList();
  }
}
