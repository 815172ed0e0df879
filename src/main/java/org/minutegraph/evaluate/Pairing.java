package org.minutegraph.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The largest one-to-one matching of gold rows with found rows, by augmenting paths. */
final class Pairing {
  private final List<List<Integer>> edges;

  /** Gold by found. */
  private final Map<Integer, Integer> owners = new TreeMap<>();

  private Pairing(List<Row> gold, List<Row> found, BiPredicate<Row, Row> rule) {
    edges =
        gold.stream()
            .map(
                g ->
                    IntStream.range(0, found.size())
                        .filter(j -> rule.test(g, found.get(j)))
                        .boxed()
                        .toList())
            .toList();
  }

  /** The place of the found row for the place of each gold row that has one. */
  static Map<Integer, Integer> of(List<Row> gold, List<Row> found, BiPredicate<Row, Row> rule) {
    Pairing pairing = new Pairing(gold, found, rule);
    for (int i = 0; i < gold.size(); i++) {
      pairing.place(i, new HashSet<>());
    }
    Map<Integer, Integer> pairs = new TreeMap<>();
    pairing.owners.forEach((j, i) -> pairs.put(i, j));
    return pairs;
  }

  private boolean place(int i, Set<Integer> seen) {
    for (int j : edges.get(i)) {
      if (seen.add(j) && (!owners.containsKey(j) || place(owners.getOrDefault(j, 0), seen))) {
        owners.put(j, i);
        return true;
      }
    }
    return false;
  }
}
