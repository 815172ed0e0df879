package org.minutegraph.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/** The rows of queries for facts, with how sure the graph is of each. */
public final class SureRows {
  /** The column that is added: from 0 to 1, left out where the fact is certain. */
  public static final String CONFIDENCE = "confidence";

  private static final String CONFIDENCES = "confidences";

  /** The variable of the fact, or of the words where the fact is that they name somebody. */
  private static final List<String> NODES = List.of("fact", "span");

  private final QueryTarget target;
  private final Map<String, String> confidences = new HashMap<>();

  private SureRows(QueryTarget target) {
    this.target = target;
  }

  /** Reads how sure the facts of the graph are. */
  public static SureRows in(QueryTarget target) {
    SureRows rows = new SureRows(target);
    FactRows.of(StoredQuery.beside(SureRows.class, CONFIDENCES).query(), target)
        .forEach(rows::remember);
    return rows;
  }

  /** The least of several, in whatever order they come. */
  private void remember(Map<String, String> row) {
    confidences.merge(
        row.getOrDefault("fact", ""),
        row.getOrDefault(CONFIDENCE, "1"),
        (a, b) -> Double.parseDouble(a) <= Double.parseDouble(b) ? a : b);
  }

  /** The columns of the query and {@link #CONFIDENCE}. */
  public List<Map<String, String>> of(StoredQuery stored) {
    Query query = stored.query().cloneQuery();
    NODES.forEach(query::addResultVar);
    return FactRows.of(query, target).stream().map(this::sure).toList();
  }

  private Map<String, String> sure(Map<String, String> row) {
    Map<String, String> sure = new LinkedHashMap<>(row);
    for (String node : NODES) {
      String about = sure.remove(node);
      if (about != null && confidences.containsKey(about)) {
        sure.putIfAbsent(CONFIDENCE, confidences.getOrDefault(about, "1"));
      }
    }
    return sure;
  }
}
