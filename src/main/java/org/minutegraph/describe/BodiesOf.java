package org.minutegraph.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.model.StatedBodies;
import org.minutegraph.model.StatedBodies.Change;
import org.minutegraph.vocabulary.Min;

/** Reads back from the graph of a document what it says of bodies. */
public final class BodiesOf {
  private final Graph graph;
  private final String bodies;

  /**
   * Reads one graph.
   *
   * @param council slug
   */
  public BodiesOf(DescribeSettings settings, String council, Graph graph) {
    this.graph = graph;
    bodies = settings.base() + "id/body/" + council + "/";
  }

  /** What it says of the bodies of the council. */
  public StatedBodies stated(String document) {
    Set<String> names = new TreeSet<>();
    subjects(RDF.type, Min.Body.asNode()).forEach(node -> name(node).ifPresent(names::add));
    Map<String, Set<String>> shortForms = new TreeMap<>();
    graph.stream(Node.ANY, SKOS.altLabel.asNode(), Node.ANY)
        .forEach(said -> shortForm(said, names, shortForms));
    return new StatedBodies(document, names, shortForms, changes(names));
  }

  private void shortForm(Triple said, Set<String> names, Map<String, Set<String>> shortForms) {
    name(said.getSubject())
        .filter(names::contains)
        .ifPresent(
            name ->
                shortForms
                    .computeIfAbsent(name, body -> new TreeSet<>())
                    .add(said.getObject().getLiteralLexicalForm()));
  }

  private List<Change> changes(Set<String> names) {
    List<Change> changes = new ArrayList<>();
    subjects(RDF.type, ORG.ChangeEvent.asNode())
        .sorted(Comparator.comparing(Node::toString))
        .forEach(
            node -> {
              Optional<String> former = object(node, ORG.originalOrganization);
              Optional<String> next = object(node, ORG.resultingOrganization);
              if (former.isPresent() && next.isPresent() && !former.equals(next)) {
                names.add(former.get());
                names.add(next.get());
                changes.add(new Change(node.getURI(), former.get(), next.get()));
              }
            });
    return changes;
  }

  private Optional<String> object(Node node, Property property) {
    return graph.stream(node, property.asNode(), Node.ANY)
        .flatMap(said -> name(said.getObject()).stream())
        .min(Comparator.naturalOrder());
  }

  private Stream<Node> subjects(Property property, Node object) {
    return graph.stream(Node.ANY, property.asNode(), object).map(Triple::getSubject);
  }

  private Optional<String> name(Node node) {
    return node.isURI() && node.getURI().startsWith(bodies)
        ? Optional.of(node.getURI().substring(bodies.length()))
        : Optional.empty();
  }
}
