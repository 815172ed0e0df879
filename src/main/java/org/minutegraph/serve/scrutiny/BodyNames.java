package org.minutegraph.serve.scrutiny;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.vocabulary.Min;

/**
 * Bodies of several names under which they met: in lists each stands once, under the first.
 *
 * @param names of each of these bodies, by the first
 * @param further names, under which they do not stand in lists
 */
record BodyNames(Cards cards, Map<String, Set<String>> names, Set<String> further) {

  static BodyNames of(Reading reading) {
    Map<Node, Set<String>> byBody = new HashMap<>();
    for (Quad quad : reading.quads(null, Min.nameOf.asNode(), null)) {
      byBody
          .computeIfAbsent(quad.getObject(), any -> new TreeSet<>())
          .add(quad.getSubject().toString());
    }
    byBody.values().removeIf(names -> names.size() == 1);
    return of(reading.cards(), byBody.values());
  }

  private static BodyNames of(Cards cards, Collection<Set<String>> bodies) {
    Map<String, Set<String>> byName = new HashMap<>();
    bodies.forEach(names -> names.forEach(name -> byName.put(name, names)));
    Selection listed =
        Selection.of(Kind.BODY).with(Key.LISTED, "1").withAny(Key.THING, byName.keySet());
    Map<Set<String>, String> first = new HashMap<>();
    Set<String> further = new HashSet<>();
    for (Row row : cards.rows(listed, Order.NAME)) {
      String name = row.text("thing");
      if (first.putIfAbsent(byName.getOrDefault(name, Set.of()), name) != null) {
        further.add(name);
      }
    }
    Map<String, Set<String>> names = new HashMap<>();
    first.forEach((all, name) -> names.put(name, all));
    return new BodyNames(cards, names, further);
  }

  /** Rows of bodies, each with the meetings under all names. */
  List<Row> joined(List<Row> rows) {
    return rows.stream().map(this::joined).toList();
  }

  private Row joined(Row row) {
    Set<String> names = new LinkedHashSet<>(Set.of(row.text("thing")));
    names.addAll(this.names.getOrDefault(row.text("thing"), Set.of()));
    if (names.size() == 1) {
      return row;
    }
    Row body = new BodyCards(cards, names).body();
    return body.with("count", body.text("meetings"));
  }
}
