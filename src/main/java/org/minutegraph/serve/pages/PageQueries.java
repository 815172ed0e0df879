package org.minutegraph.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.minutegraph.query.StoredQuery;

/** The queries behind the pages, each parsed once. */
final class PageQueries {
  private final Map<String, Query> parsed = new ConcurrentHashMap<>();

  /** The question's query, cut to the part that is asked for. */
  Query query(Question question) {
    Query query = parsed.computeIfAbsent(question.query(), PageQueries::read);
    if (question.limit() == Query.NOLIMIT) {
      return query;
    }
    Query part = query.cloneQuery();
    part.setOffset(question.offset());
    part.setLimit(question.limit());
    return part;
  }

  private static Query read(String name) {
    String file = "/org/minutegraph/serve/queries/" + name + ".rq";
    try (InputStream in = PageQueries.class.getResourceAsStream(file)) {
      byte[] text = Objects.requireNonNull(in, file).readAllBytes();
      return StoredQuery.parse(name, new String(text, StandardCharsets.UTF_8)).query();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
