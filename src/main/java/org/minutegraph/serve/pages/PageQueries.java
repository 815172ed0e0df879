package org.minutegraph.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final String FOLDER = "/org/minutegraph/serve/queries/";

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
    return StoredQuery.beside(PageQueries.class, FOLDER + name).query();
  }
}
