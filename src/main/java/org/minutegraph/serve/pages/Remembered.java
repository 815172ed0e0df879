package org.minutegraph.serve.pages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.minutegraph.query.Row;

/**
 * What queries found that look at the whole store, for as long as it is served: it does not change
 * meanwhile. For queries that come with the program alone, of which there are few; what visitors
 * can vary would fill it.
 */
final class Remembered {
  private final Map<Object, List<Row>> found = new ConcurrentHashMap<>();

  /** What a query found when it was first asked. */
  List<Row> rows(Object query, Supplier<List<Row>> asking) {
    return found.computeIfAbsent(query, first -> List.copyOf(asking.get()));
  }
}
