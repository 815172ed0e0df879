package org.minutegraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fact by column name, from gold or from the graph; what is unknown is empty.
 *
 * @param values in order of the columns
 */
record Row(Map<String, String> values) {
  Row {
    values = new LinkedHashMap<>(values);
  }

  /** A gold fact; a bare value is the item's. */
  static Row of(JsonNode fact) {
    Map<String, String> values = new LinkedHashMap<>();
    if (fact.isObject()) {
      fact.fields().forEachRemaining(field -> values.put(field.getKey(), text(field.getValue())));
    } else {
      values.put("item", text(fact));
    }
    return new Row(values);
  }

  private static String text(JsonNode value) {
    return value.isNull() || value.isContainerNode() ? "" : value.asText();
  }

  static List<Row> of(List<Map<String, String>> rows) {
    return rows.stream().map(Row::new).collect(Collectors.toList());
  }

  String get(String column) {
    return values.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }
}
