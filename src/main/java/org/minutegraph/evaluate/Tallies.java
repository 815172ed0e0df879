package org.minutegraph.evaluate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts how often further columns are right in facts that were found. */
final class Tallies {
  private final Map<String, int[]> cells = new LinkedHashMap<>();

  /** Takes a gold fact and the found one paired with it. */
  void add(String kind, Row gold, Row found) {
    switch (kind) {
      case "attendance" -> attendance(gold, found);
      case "contributions" -> contribution(gold, found);
      case "follow_ups" -> due(gold, found);
      case "bodies" -> tally("kind", gold.get("kind").equals(Texts.norm(found.get("kind"))));
      default -> {}
    }
  }

  private void attendance(Row gold, Row found) {
    String chair = found.has("chair") ? found.get("chair") : "false";
    tally("chair", gold.get("chair").equals(chair.toLowerCase(Locale.ROOT)));
    if (gold.has("title")) {
      tally("title", Texts.norm(gold.get("title")).equals(Texts.norm(found.get("title"))));
    }
  }

  private void contribution(Row gold, Row found) {
    tally("kind", gold.get("kind").equals(Texts.norm(found.get("kind"))));
    if (gold.has("person")) {
      tally("person", Names.same(gold.get("person"), found.get("person")));
    }
  }

  private void due(Row gold, Row found) {
    if (gold.has("due")) {
      tally("due", Texts.contains(gold.get("due"), found.get("due")));
    }
  }

  private void tally(String name, boolean right) {
    int[] cell = cells.computeIfAbsent(name, unused -> new int[2]);
    cell[0] += right ? 1 : 0;
    cell[1]++;
  }

  Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    cells.forEach((name, cell) -> shares.put(name, (double) cell[0] / cell[1]));
    return shares;
  }
}
