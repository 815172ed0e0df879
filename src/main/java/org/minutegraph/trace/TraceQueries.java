package org.minutegraph.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.Filling;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.StoredQuery;

/** The queries of this package, which lie beside it as resources. */
final class TraceQueries {
  private final QueryTarget target;

  TraceQueries(QueryTarget target) {
    this.target = target;
  }

  /** The rows of a query with its parameters set. */
  List<Row> rows(String name, Map<String, List<String>> values) {
    StoredQuery query = StoredQuery.parse(name, text(name + ".rq"));
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = target.prepare(Filling.fill(query, values))) {
      execution.select().forEachRemaining(row -> rows.add(Row.of(row)));
    }
    return rows;
  }

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(TraceQueries.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
