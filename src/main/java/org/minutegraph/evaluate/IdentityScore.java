package org.minutegraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** B-cubed: how far the grouping of printed names into people agrees with gold's. */
final class IdentityScore {

  /** A name as one document prints it. */
  private record Key(String document, String name) {}

  private final Map<Key, String> truth = new LinkedHashMap<>();
  private final Map<Key, String> found = new HashMap<>();

  IdentityScore(JsonNode clusters, List<Row> rows) {
    int number = 0;
    for (JsonNode cluster : clusters) {
      String person = String.valueOf(number++);
      for (JsonNode pair : cluster) {
        truth.put(key(pair.path(0).asText(), pair.path(1).asText()), person);
      }
    }
    rows.forEach(row -> found.put(key(row.get("document"), row.get("name")), row.get("person")));
  }

  private static Key key(String document, String name) {
    return new Key(document, Names.key(name));
  }

  KindScore score() {
    Map<String, Set<Key>> people = grouped(truth);
    Map<String, Set<Key>> groups = grouped(found);
    double precision = 0;
    double recall = 0;
    int seen = 0;
    for (Map.Entry<Key, String> entry : truth.entrySet()) {
      String group = found.get(entry.getKey());
      if (group != null) {
        Set<Key> real = people.getOrDefault(entry.getValue(), Set.of());
        Set<Key> guess = groups.getOrDefault(group, Set.of());
        double shared = guess.stream().filter(real::contains).count();
        precision += shared / guess.size();
        recall += shared / real.size();
        seen++;
      }
    }
    return KindScore.of(
        "identity",
        seen == 0 ? 0 : precision / seen,
        truth.isEmpty() ? 1 : recall / truth.size(),
        truth.size(),
        seen,
        false,
        Map.of());
  }

  /** The names that gold knows, by group. */
  private Map<String, Set<Key>> grouped(Map<Key, String> groups) {
    Map<String, Set<Key>> grouped = new HashMap<>();
    for (Key key : truth.keySet()) {
      String group = groups.get(key);
      if (group != null) {
        grouped.computeIfAbsent(group, unused -> new HashSet<>()).add(key);
      }
    }
    return grouped;
  }
}
