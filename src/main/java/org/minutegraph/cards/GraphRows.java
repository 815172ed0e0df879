package org.minutegraph.cards;

import java.util.function.Consumer;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.StoredQuery;

/** What the queries of this package find, which lie beside it as resources. */
record GraphRows(QueryTarget target) {

  /** Hands over the rows of a query, one after the other. */
  void each(String name, Consumer<Row> use) {
    target.each(StoredQuery.beside(GraphRows.class, name).query(), use);
  }
}
