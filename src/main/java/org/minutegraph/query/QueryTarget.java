package org.minutegraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** Where a query runs: a dataset here, or an endpoint elsewhere. */
@FunctionalInterface
public interface QueryTarget {

  /** The query, ready to run; the caller closes it. */
  QueryExec prepare(Query query);

  /** Hands over the rows of a SELECT, one after the other, as they are found. */
  default void each(Query query, Consumer<Row> use) {
    try (QueryExec execution = prepare(query)) {
      execution.select().forEachRemaining(binding -> use.accept(Row.of(binding)));
    }
  }

  /** All rows of a SELECT. */
  default List<Row> rows(Query query) {
    List<Row> rows = new ArrayList<>();
    each(query, rows::add);
    return rows;
  }
}
