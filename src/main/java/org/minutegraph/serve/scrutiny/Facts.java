package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.scrutiny.Fact.Value;
import org.minutegraph.vocabulary.Min;

/**
 * Everything stated of the facts that stand in a place, and what is meant there is called. What
 * many facts speak of is looked up once. Not for use by several threads.
 */
final class Facts {
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Set<String> PLACES = Set.of(Min.inItem.getURI(), Min.inMeeting.getURI());

  private final Reading reading;
  private final Map<Node, Named> named = new HashMap<>();

  /** What a thing is called, who it is, and where its words begin if it is a quotation. */
  private record Named(Set<String> names, Set<String> people, int begin) {}

  Facts(Reading reading) {
    this.reading = reading;
  }

  /**
   * The facts in an item, a meeting before its first item, or a vote, in the order of their words.
   */
  List<Fact> in(String place) {
    Node node = NodeFactory.createURI(place);
    Set<Node> facts = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
    Stream.of(Min.inItem, Min.inMeeting, Min.inVote)
        .forEach(
            by ->
                reading.quads(null, by.asNode(), node).stream()
                    .map(Quad::getSubject)
                    .forEach(facts::add));
    return Fact.inOrder(facts.stream().map(this::fact).toList());
  }

  private Fact fact(Node fact) {
    Map<String, Set<Node>> values = new TreeMap<>();
    for (Quad quad : reading.quads(fact, null, null)) {
      String property = quad.getPredicate().getURI();
      if (!PLACES.contains(property)) {
        values
            .computeIfAbsent(
                property,
                any -> new TreeSet<>((one, other) -> one.toString().compareTo(other.toString())))
            .add(quad.getObject());
      }
    }
    Map<String, List<Value>> shown = new TreeMap<>();
    values.forEach(
        (property, nodes) ->
            nodes.forEach(
                node ->
                    shown
                        .computeIfAbsent(Fact.local(property), any -> new ArrayList<>())
                        .addAll(values(node))));
    return new Fact(fact.toString(), shown);
  }

  private List<Value> values(Node node) {
    if (node.isLiteral()) {
      return List.of(new Value(node.getLiteralLexicalForm(), "", "", 0));
    }
    Named known = named.computeIfAbsent(node, this::look);
    List<Value> values = new ArrayList<>();
    for (String name : known.names().isEmpty() ? Set.of("") : known.names()) {
      for (String person : known.people().isEmpty() ? Set.of("") : known.people()) {
        values.add(new Value(name, node.toString(), person, known.begin()));
      }
    }
    return values;
  }

  private Named look(Node node) {
    Map<String, Set<String>> said = new HashMap<>();
    for (Quad quad : reading.quads(node, null, null)) {
      Node value = quad.getObject();
      said.computeIfAbsent(quad.getPredicate().getURI(), any -> new TreeSet<>())
          .add(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }
    Set<String> begin = said.getOrDefault(NIF + "beginIndex", Set.of("0"));
    return new Named(
        names(said),
        said.getOrDefault(Min.identifiedAs.getURI(), Set.of()),
        Integer.parseInt(begin.iterator().next()));
  }

  /** The words of a quotation, else what somebody or something is called. */
  private static Set<String> names(Map<String, Set<String>> said) {
    Set<String> words = said.getOrDefault(NIF + "anchorOf", Set.of());
    if (!words.isEmpty()) {
      return words;
    }
    Set<String> names = said.getOrDefault(FOAF.name.getURI(), Set.of());
    return names.isEmpty() ? all(said, RDFS.label, SKOS.prefLabel) : names;
  }

  private static Set<String> all(Map<String, Set<String>> said, Property... properties) {
    Set<String> all = new TreeSet<>();
    Stream.of(properties)
        .forEach(property -> all.addAll(said.getOrDefault(property.getURI(), Set.of())));
    return all;
  }
}
