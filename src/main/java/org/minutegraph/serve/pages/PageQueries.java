package org.minutegraph.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.minutegraph.query.StoredQuery;

/**
 * The queries behind the pages, each parsed once. A part of the rows is cut from the one sub-query
 * that has a LIMIT, so that only what is shown is looked at closely.
 */
final class PageQueries {
  private final Map<String, Query> parsed = new ConcurrentHashMap<>();

  /** The question's query, cut to the part that is asked for. */
  Query query(Question question) {
    Query query = parsed.computeIfAbsent(question.query(), PageQueries::read);
    if (question.limit() == Query.NOLIMIT) {
      return query;
    }
    Query part = query.cloneQuery();
    Query cut = listed(part);
    cut.setOffset(question.offset());
    cut.setLimit(question.limit());
    return part;
  }

  /** The sub-query that lists what the rest tells more of, if there is one; else the whole. */
  private static Query listed(Query query) {
    List<Query> inner = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery sub) {
            if (sub.getQuery().hasLimit()) {
              inner.add(sub.getQuery());
            }
          }
        });
    return inner.size() == 1 ? inner.get(0) : query;
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
