package org.minutegraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one kind as the graph gives them.
 *
 * @param kind as the query is named: {@code attendance}, {@code follow_ups}
 * @param rows values by column name; an unbound column is absent or empty; {@code document} is the
 *     file's name without extension; a fact without {@value #CONFIDENCE} is certain
 */
public record FactTable(String kind, List<Map<String, String>> rows) {
  /** The column that says how sure a fact is. */
  static final String CONFIDENCE = "confidence";

  public FactTable {
    rows = rows.stream().<Map<String, String>>map(LinkedHashMap::new).toList();
  }
}
