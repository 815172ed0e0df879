package org.minutegraph.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutegraph.query.Row;

/** Finds out how bodies stand to others. */
record Standings(TraceQueries queries, LocalDate asOf) {
  private static final String KIND = "kind";

  /**
   * Bodies of a name.
   *
   * @param pattern a regular expression for the name
   * @param met names of those that are told of
   */
  List<Standing> of(String pattern, Set<String> met) {
    Map<String, List<Row>> byBody = new LinkedHashMap<>();
    for (Row row : queries.rows("standing", Map.of("pattern", List.of(pattern)))) {
      if (met.contains(row.text("name"))) {
        byBody.computeIfAbsent(row.text("body"), body -> new ArrayList<>()).add(row);
      }
    }
    Map<String, List<Row>> partners = byBody.isEmpty() ? Map.of() : partners(byBody.keySet());
    return byBody.entrySet().stream()
        .map(one -> standing(one.getValue(), partners.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  private Map<String, List<Row>> partners(Set<String> bodies) {
    Map<String, List<String>> values =
        Map.of("body", List.copyOf(bodies), "until", List.of(asOf.toString()));
    return queries.rows("partners", values).stream()
        .collect(Collectors.groupingBy(row -> row.text("body")));
  }

  private static Standing standing(List<Row> rows, List<Row> partners) {
    Map<String, List<String>> relations = new LinkedHashMap<>();
    for (Row row : rows) {
      relations
          .computeIfAbsent(row.text("relation"), any -> new ArrayList<>())
          .add(row.text("other"));
    }
    List<String> kinds = relations.getOrDefault(KIND, List.of());
    relations.remove(KIND);
    return new Standing(
        rows.get(0).text("name"),
        String.join(", ", kinds),
        relations.entrySet().stream()
            .map(one -> new Standing.Relation(one.getKey(), one.getValue()))
            .toList(),
        partners.stream()
            .map(row -> new Standing.Partner(row.text("name"), row.number("meetings")))
            .toList());
  }
}
