package org.minutegraph.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.exec.QueryExec;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;
import org.minutegraph.query.StoredQuery;

/** The queries of this package, by the names of their files. */
final class PublishQueries {
  private PublishQueries() {}

  static List<Row> rows(String name, QueryTarget target) {
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = target.prepare(query(name).query())) {
      execution.select().forEachRemaining(binding -> rows.add(Row.of(binding)));
    }
    return rows;
  }

  static Row row(String name, QueryTarget target) {
    List<Row> rows = rows(name, target);
    return rows.isEmpty() ? Row.EMPTY : rows.get(0);
  }

  private static StoredQuery query(String name) {
    String file = name + ".rq";
    try (InputStream in = PublishQueries.class.getResourceAsStream(file)) {
      byte[] text = Objects.requireNonNull(in, file).readAllBytes();
      return StoredQuery.parse(name, new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
