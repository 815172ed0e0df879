package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Told;
import org.minutegraph.vocabulary.Min;

/**
 * A body under all its names, and where it stands among others.
 *
 * @param iri by which it is asked for
 * @param rows with a {@code relation}, the {@code other} name or body, and what that is called
 */
record BodyLine(String iri, List<Row> rows) {
  /** The bodies that it belongs to. */
  static final String ABOVE = "above";

  /** Its sub-groups. */
  static final String BELOW = "below";

  private static final String PARTNERSHIP = "partnership";

  BodyLine {
    rows = List.copyOf(rows);
  }

  static BodyLine of(Reading reading, String iri) {
    List<Row> rows = new ArrayList<>();
    Node asked = NodeFactory.createURI(iri);
    Set<Node> names = new LinkedHashSet<>(Set.of(asked));
    reading
        .told(asked)
        .all(Min.nameOf)
        .forEach(
            own -> {
              names.addAll(reading.having(Min.nameOf, own));
              rows.addAll(rows(reading, "same", reading.having(Min.nameOf, own)));
              rows.addAll(rows(reading, "before", own, Min.successor, Min.predecessor));
              rows.addAll(rows(reading, "after", own, Min.predecessor, Min.successor));
            });
    for (Node name : names) {
      Told told = reading.told(name);
      rows.addAll(rows(reading, ABOVE, told.all(ORG.subOrganizationOf).toList()));
      rows.addAll(rows(reading, BELOW, reading.having(ORG.subOrganizationOf, name)));
      rows.addAll(told.is(Min.Partnership) ? rows(reading, PARTNERSHIP, List.of(name)) : List.of());
    }
    return new BodyLine(
        iri,
        rows.stream()
            .distinct()
            .sorted(
                Comparator.comparing((Row row) -> row.text("relation"))
                    .thenComparing(row -> row.text("name")))
            .toList());
  }

  /** The bodies at the other side of changes. */
  private static List<Row> rows(
      Reading reading, String relation, Node own, Property here, Property there) {
    return reading.having(here, own).stream()
        .flatMap(
            change -> rows(reading, relation, reading.told(change).all(there).toList()).stream())
        .toList();
  }

  private static List<Row> rows(Reading reading, String relation, List<Node> others) {
    return others.stream()
        .map(
            other ->
                Row.EMPTY
                    .with("relation", relation)
                    .with("other", other)
                    .with("name", name(reading, other)))
        .toList();
  }

  /** What it is called; of what has no name, the last part of its IRI. */
  private static String name(Reading reading, Node other) {
    String name = reading.told(other).text(RDFS.label);
    return name.isEmpty() ? Fact.local(other.toString()).replace('-', ' ') : name;
  }

  /** The IRIs of all its names, the one that is asked for first. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(Set.of(iri));
    related("same").forEach(row -> names.add(row.text("other")));
    return names;
  }

  /** Its names, those of the body whose place it took, and of the one that took its place. */
  Set<String> series(Reading reading) {
    Set<String> series = names();
    for (String relation : List.of("before", "after")) {
      for (Row row : related(relation)) {
        series.addAll(of(reading, row.text("other")).names());
      }
    }
    return series;
  }

  /** Whether minutes call it a partnership under one of its names. */
  boolean isPartnership() {
    return !related(PARTNERSHIP).isEmpty();
  }

  /** Its further names. */
  List<Row> also() {
    return related("same").stream().filter(row -> !row.text("other").equals(iri)).toList();
  }

  /**
   * The bodies whose place it took ({@code before}), that took its place ({@code after}), that it
   * belongs to ({@link #ABOVE}), or that belong to it ({@link #BELOW}).
   */
  List<Row> related(String relation) {
    return rows.stream().filter(row -> row.text("relation").equals(relation)).toList();
  }
}
