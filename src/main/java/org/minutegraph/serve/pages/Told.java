package org.minutegraph.serve.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.minutegraph.query.Row;

/**
 * All that is stated of a thing, whatever graph states it: for what one thing says, looking it up
 * costs less than a query.
 */
public final class Told {
  private static final Comparator<Node> BY_TEXT =
      Comparator.comparing(Told::lexical).thenComparing(Object::toString);

  private final Map<String, SortedSet<Node>> values = new HashMap<>();

  Told(List<Quad> statements) {
    for (Quad quad : statements) {
      values
          .computeIfAbsent(quad.getPredicate().getURI(), any -> new TreeSet<>(BY_TEXT))
          .add(quad.getObject());
    }
  }

  private static String lexical(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** What it is said to have, in the order of texts. */
  public Stream<Node> all(Property property) {
    return values.getOrDefault(property.getURI(), new TreeSet<>()).stream();
  }

  /** The first of what it is said to have under some properties, in the order of texts. */
  public Optional<Node> first(Property... properties) {
    return Stream.of(properties).flatMap(this::all).min(BY_TEXT);
  }

  /** The same as text; empty where nothing is said. */
  public String text(Property... properties) {
    return first(properties).map(Told::lexical).orElse("");
  }

  /** Whether it is of a class. */
  public boolean is(Resource type) {
    return all(RDF.type).anyMatch(type.asNode()::equals);
  }

  /** The first of what is said under each property, by the names that they are to have. */
  public Row row(Map<String, Property> names) {
    Map<String, Node> row = new HashMap<>();
    names.forEach((name, property) -> first(property).ifPresent(value -> row.put(name, value)));
    return new Row(row);
  }
}
