package org.minutegraph.trace;

import java.util.List;
import java.util.Map;
import org.minutegraph.query.Filling;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.StoredQuery;

/** The queries of this package, which lie beside it as resources. */
record TraceQueries(QueryTarget target) {

  /** The rows of a query with its parameters set. */
  List<Row> rows(String name, Map<String, List<String>> values) {
    return target.rows(Filling.fill(StoredQuery.beside(TraceQueries.class, name), values));
  }
}
