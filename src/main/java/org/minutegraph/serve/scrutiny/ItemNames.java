package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Told;
import org.minutegraph.vocabulary.Min;

/** People, bodies and organisations that an item names. */
final class ItemNames {
  private final Reading reading;
  private final Map<String, Row> rows = new TreeMap<>();

  private ItemNames(Reading reading) {
    this.reading = reading;
  }

  /** Each with its kind, its name and the first words that name it; people first, by name. */
  static List<Row> of(String iri, Reading reading) {
    ItemNames names = new ItemNames(reading);
    Told item = reading.told(NodeFactory.createURI(iri));
    item.all(Min.namesPerson).forEach(names::people);
    item.all(Min.namesBody).forEach(names::bodies);
    List<Row> rows = new ArrayList<>(names.rows.values());
    rows.sort(
        Comparator.comparing((Row row) -> row.text("kind"))
            .reversed()
            .thenComparing(row -> row.text("name")));
    return rows;
  }

  private void people(Node words) {
    reading
        .told(words)
        .all(Terms.MEANT)
        .flatMap(persona -> reading.told(persona).all(Min.identifiedAs))
        .forEach(person -> add("person", person, reading.told(person).text(FOAF.name), words));
  }

  private void bodies(Node words) {
    reading
        .told(words)
        .all(Terms.MEANT)
        .forEach(
            body -> {
              Told told = reading.told(body);
              String kind = told.is(Min.Body) ? "body" : "organisation";
              add(kind, body, told.text(RDFS.label), words);
            });
  }

  private void add(String kind, Node thing, String name, Node words) {
    if (!name.isEmpty()) {
      rows.putIfAbsent(
          kind + " " + thing,
          Row.EMPTY
              .with("kind", kind)
              .with("thing", thing)
              .with("name", name)
              .with("words", words));
    }
  }
}
