package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Told;
import org.minutegraph.vocabulary.Min;

/**
 * A topic and where it stands among others.
 *
 * @param topic its IRI
 */
record TopicScheme(Node topic, Told told, Reading reading) {
  private static final List<Property> SURE =
      List.of(SKOS.broader, SKOS.exactMatch, SKOS.broadMatch, SKOS.relatedMatch);

  /** Those that are shown only where they have items. */
  private static final List<Property> IN_USE = List.of(SKOS.narrower, SKOS.related);

  static TopicScheme of(String iri, Reading reading) {
    Node topic = NodeFactory.createURI(iri);
    return new TopicScheme(topic, reading.told(topic), reading);
  }

  /** Its name and what it means; nothing where it is no topic. */
  Row row() {
    if (!told.is(SKOS.Concept)) {
      return Row.EMPTY;
    }
    Row row = Row.EMPTY.with("name", name(told));
    return told.first(SKOS.definition).map(text -> row.with("definition", text)).orElse(row);
  }

  /** What else it is called. */
  List<String> otherNames() {
    return Stream.concat(told.all(SKOS.altLabel), told.all(RDFS.label))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(other -> !other.equalsIgnoreCase(name(told)))
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private static String name(Told told) {
    return told.text(RDFS.label, SKOS.prefLabel);
  }

  /** It and all that is narrower. */
  Set<String> within() {
    Set<String> all = new LinkedHashSet<>();
    downward(topic).forEach(node -> all.add(node.getURI()));
    return all;
  }

  private Set<Node> downward(Node from) {
    Set<Node> all = new LinkedHashSet<>();
    List<Node> next = new ArrayList<>(List.of(from));
    while (!next.isEmpty()) {
      Node one = next.remove(next.size() - 1);
      if (all.add(one)) {
        reading.told(one).all(SKOS.narrower).filter(Node::isURI).forEach(next::add);
      }
    }
    return all;
  }

  /** The topics to which it has a relation, by relation and name. */
  List<Row> others() {
    return Stream.concat(
            SURE.stream().flatMap(relation -> others(relation, told.all(relation))),
            IN_USE.stream()
                .flatMap(relation -> others(relation, told.all(relation).filter(this::inUse))))
        .sorted(
            Comparator.comparing((Row row) -> row.text("relation"))
                .thenComparing(row -> row.text("name")))
        .toList();
  }

  private Stream<Row> others(Property relation, Stream<Node> others) {
    return others
        .map(other -> Row.EMPTY.with("other", other).with("name", name(reading.told(other))))
        .filter(row -> !row.text("name").isEmpty())
        .map(row -> row.with("relation", relation.asNode()));
  }

  private boolean inUse(Node other) {
    return downward(other).stream().anyMatch(each -> reading.anyHas(Min.concept, each));
  }
}
