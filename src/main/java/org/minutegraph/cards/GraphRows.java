package org.minutegraph.cards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.StoredQuery;

/** What the queries of this package find, which lie beside it as resources. */
record GraphRows(QueryTarget target) {

  /** Hands over the rows of a query, one after the other. */
  void each(String name, Consumer<Row> use) {
    StoredQuery query = StoredQuery.parse(name, text(name + ".rq"));
    try (QueryExec execution = target.prepare(query.query())) {
      execution.select().forEachRemaining(row -> use.accept(Row.of(row)));
    }
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(GraphRows.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
