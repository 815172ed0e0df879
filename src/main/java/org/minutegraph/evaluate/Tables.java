package org.minutegraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables given, by kind and document. */
final class Tables {
  private final Map<String, FactTable> byKind = new LinkedHashMap<>();

  Tables(List<FactTable> tables) {
    tables.forEach(table -> byKind.put(table.kind(), table));
  }

  boolean has(String kind) {
    return byKind.containsKey(kind);
  }

  List<Row> rows(String kind) {
    FactTable table = byKind.get(kind);
    return table == null ? List.of() : Row.of(table.rows());
  }

  List<Row> rows(String kind, String document) {
    return rows(kind).stream().filter(row -> row.get("document").equals(document)).toList();
  }
}
