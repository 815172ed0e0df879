package org.minutegraph.publish;

import java.util.List;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.StoredQuery;

/** The queries of this package, by the names of their files. */
final class PublishQueries {
  private PublishQueries() {}

  static List<Row> rows(String name, QueryTarget target) {
    return target.rows(StoredQuery.beside(PublishQueries.class, name).query());
  }

  static Row row(String name, QueryTarget target) {
    List<Row> rows = rows(name, target);
    return rows.isEmpty() ? Row.EMPTY : rows.get(0);
  }
}
