package org.minutegraph.cards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.StoredQuery;

/** What the queries of this package find, which lie beside it as resources. */
record GraphRows(QueryTarget target) {
  /** All queries; none of them has a path of properties. */
  static final List<String> QUERIES =
      List.of(
          "acts",
          "answers",
          "asking",
          "attendance",
          "bodies",
          "facts",
          "items",
          "meetings",
          "named-bodies",
          "names",
          "organisations",
          "other-names",
          "people",
          "personas",
          "roles",
          "scheme",
          "shared",
          "topics");

  /** Hands over the rows of a query, one after the other. */
  void each(String name, Consumer<Row> use) {
    target.each(query(name), use);
  }

  /**
   * Hands over the rows of a query that say something of the same thing, together, where they come
   * one after the other.
   */
  void eachOf(String name, String thing, Consumer<List<Row>> use) {
    List<Row> rows = new ArrayList<>();
    each(
        name,
        row -> {
          if (!rows.isEmpty() && !rows.get(0).text(thing).equals(row.text(thing))) {
            use.accept(List.copyOf(rows));
            rows.clear();
          }
          rows.add(row);
        });
    if (!rows.isEmpty()) {
      use.accept(rows);
    }
  }

  /** The predicates of all queries: what else a graph says does not matter to cards. */
  static Set<Node> predicates() {
    Set<Node> predicates = new HashSet<>();
    QUERIES.forEach(
        name -> ElementWalker.walk(query(name).getQueryPattern(), new Predicates(predicates)));
    return predicates;
  }

  private static Query query(String name) {
    return StoredQuery.beside(GraphRows.class, name).query();
  }

  /** Gathers predicates, and whatever else stands in a table of values. */
  private static final class Predicates extends ElementVisitorBase {
    private final Set<Node> found;

    Predicates(Set<Node> found) {
      this.found = found;
    }

    @Override
    public void visit(ElementPathBlock block) {
      for (TriplePath triple : block.getPattern()) {
        Node predicate = Objects.requireNonNull(triple.getPredicate(), "a path of properties");
        if (predicate.isURI()) {
          found.add(predicate);
        }
      }
    }

    @Override
    public void visit(ElementData block) {
      block.getRows().forEach(row -> row.forEach((variable, node) -> found.add(node)));
    }
  }
}
