package org.minutegraph.cards;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Of what the cards may have become others by a change of the graph: meetings, with all that
 * belongs to them, and things with names. More than needed, never less.
 */
final class Touched implements Wanted {
  private static final List<Node> ASSIGNED = List.of(Terms.CONCEPT, Terms.TOPIC);
  private static final List<Node> OTHER_NAMES = List.of(Terms.ALT_LABEL, Terms.HIDDEN_LABEL);
  private static final List<Node> NAMES = List.of(Terms.LABEL, Terms.PREF_LABEL, Terms.NAME);

  private final Revision revision;
  private final Statements graph;
  private final Set<Node> meetings = new HashSet<>();
  private final Set<Node> names = new HashSet<>();
  private final Set<Node> followed = new HashSet<>();
  private final Map<Node, Set<Node>> ofGraphs = new HashMap<>();
  private boolean everything;

  private Touched(Revision revision, DatasetGraph now) {
    this.revision = revision;
    this.graph = Statements.of(now, revision.gone());
  }

  /**
   * What a change touched.
   *
   * @param now the graph after it
   * @param predicates what cards are made of; what else was changed is nothing to them
   */
  static Touched by(Revision revision, DatasetGraph now, Set<Node> predicates) {
    Touched touched = new Touched(revision, now);
    List<Quad> changed =
        Stream.of(revision.come(), revision.gone())
            .flatMap(Collection::stream)
            .filter(quad -> predicates.contains(quad.getPredicate()))
            .toList();
    changed.forEach(quad -> touched.meetings.addAll(touched.meetings(quad.getGraph())));
    List.copyOf(touched.meetings).forEach(touched::around);
    changed.forEach(touched::follow);
    return touched;
  }

  /** Meetings, as IRIs. */
  Set<String> meetings() {
    return iris(meetings);
  }

  /** People, bodies, topics and subjects, and other things with names, as IRIs. */
  Set<String> names() {
    return iris(names);
  }

  Set<Node> meetingNodes() {
    return meetings;
  }

  Set<Node> nameNodes() {
    return names;
  }

  /** Whether it is not known what is touched. */
  boolean everything() {
    return everything;
  }

  @Override
  public boolean meeting(String meeting) {
    return meetings.contains(NodeFactory.createURI(meeting));
  }

  @Override
  public boolean named(String thing) {
    return names.contains(NodeFactory.createURI(thing));
  }

  private static Set<String> iris(Set<Node> nodes) {
    return nodes.stream().filter(Node::isURI).map(Node::getURI).collect(Collectors.toSet());
  }

  private Set<Node> meetings(Node name) {
    return ofGraphs.computeIfAbsent(name, graph::meetings);
  }

  /** The meetings of what a thing is said in. */
  private void home(Node thing) {
    graph.graphs(thing).forEach(name -> meetings.addAll(meetings(name)));
  }

  /**
   * The body tells of its meetings, and a topic how many items are on it; what tells of an item
   * that it was met by shows its heading and its day.
   */
  private void around(Node meeting) {
    bodies(meeting);
    for (Node item : graph.subjects(Terms.IN_MEETING, meeting)) {
      for (Node link : graph.subjects(Terms.LINK_TO, item)) {
        graph.objects(link, Terms.LINK_FROM).forEach(this::home);
      }
      graph.subjects(Terms.IN_ITEM, item).forEach(this::topics);
    }
  }

  private void topics(Node assignment) {
    ASSIGNED.forEach(how -> names.addAll(graph.objects(assignment, how)));
  }

  private void follow(Quad quad) {
    Node predicate = quad.getPredicate();
    if (NAMES.contains(predicate)) {
      renamed(quad.getSubject());
    } else if (OTHER_NAMES.contains(predicate)) {
      names.add(quad.getSubject());
    } else if (predicate.equals(Terms.TYPE)) {
      typed(quad.getSubject(), quad.getObject());
    } else if (predicate.equals(Terms.NARROWER)) {
      everything = true;
    } else {
      stated(quad);
    }
  }

  private void stated(Quad quad) {
    Node subject = quad.getSubject();
    Node predicate = quad.getPredicate();
    if (ASSIGNED.contains(predicate)
        || predicate.equals(Terms.IDENTIFIED_AS)
        || predicate.equals(Terms.OF_BODY)) {
      names.add(quad.getObject());
    }
    if (predicate.equals(Terms.EXACT_MATCH)) {
      names.add(subject);
    }
    if (predicate.equals(Terms.IDENTIFIED_AS) || predicate.equals(Terms.MET_BY)) {
      home(subject);
    }
    if (followed.add(subject)) {
      topics(subject);
      if (meetings(quad.getGraph()).isEmpty()) {
        graph.objects(subject, Terms.IN_ITEM).forEach(this::home);
        graph.objects(subject, Terms.LINK_FROM).forEach(this::home);
      }
    }
  }

  private void typed(Node thing, Node type) {
    if (type.equals(Terms.PERSON) || type.equals(Terms.BODY)) {
      names.add(thing);
      if (before(thing, Terms.TYPE).contains(type) != now(thing, Terms.TYPE).contains(type)) {
        mentions(thing);
      }
    }
  }

  private void renamed(Node thing) {
    names.add(thing);
    names.addAll(graph.objects(thing, Terms.IDENTIFIED_AS));
    boolean other =
        NAMES.stream().anyMatch(how -> !first(before(thing, how)).equals(first(now(thing, how))));
    if (other) {
      mentions(thing);
      graph.subjects(Terms.OF_COUNCIL, thing).forEach(this::bodies);
    }
  }

  /** Bodies show the name of their council. */
  private void bodies(Node meeting) {
    names.addAll(graph.objects(meeting, Terms.OF_BODY));
  }

  private static String first(Set<Node> names) {
    return names.stream().map(Node::toString).sorted().findFirst().orElse("");
  }

  private Set<Node> now(Node subject, Node predicate) {
    return graph.now().stream(Node.ANY, subject, predicate, Node.ANY)
        .map(Quad::getObject)
        .collect(Collectors.toSet());
  }

  private Set<Node> before(Node subject, Node predicate) {
    return graph
        .find(Node.ANY, subject, predicate, Node.ANY)
        .filter(quad -> !revision.come().contains(quad))
        .map(Quad::getObject)
        .collect(Collectors.toSet());
  }

  /** All that shows the name of a thing. */
  private void mentions(Node thing) {
    graph
        .find(Node.ANY, Node.ANY, Node.ANY, thing)
        .forEach(
            quad -> {
              Set<Node> here = meetings(quad.getGraph());
              meetings.addAll(here);
              if (here.isEmpty() && quad.getPredicate().equals(Terms.IDENTIFIED_AS)) {
                home(quad.getSubject());
              }
              if (here.isEmpty() && ASSIGNED.contains(quad.getPredicate())) {
                graph.objects(quad.getSubject(), Terms.IN_ITEM).forEach(this::home);
              }
            });
  }
}
