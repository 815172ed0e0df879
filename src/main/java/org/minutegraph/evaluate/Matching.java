package org.minutegraph.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The facts of one kind in one document beside gold's.
 *
 * @param pairs the place of the found fact for the place of each gold fact that was found
 */
record Matching(String document, List<Row> gold, List<Row> found, Map<Integer, Integer> pairs) {
  static Matching of(String document, List<Row> gold, List<Row> found, BiPredicate<Row, Row> rule) {
    return new Matching(document, gold, found, Pairing.of(gold, found, rule));
  }

  /** One score over several documents. */
  static KindScore score(String kind, List<Matching> documents, boolean missing) {
    Tallies tallies = new Tallies();
    documents.forEach(each -> each.tally(kind, tallies));
    return KindScore.of(
        kind,
        documents.stream().mapToInt(each -> each.pairs.size()).sum(),
        documents.stream().mapToInt(each -> each.gold.size()).sum(),
        documents.stream().mapToInt(each -> each.found.size()).sum(),
        missing,
        tallies.shares());
  }

  private void tally(String kind, Tallies tallies) {
    pairs.forEach((i, j) -> tallies.add(kind, gold.get(i), found.get(j)));
  }

  Misses misses() {
    return new Misses(document, without(gold, pairs.keySet()), without(found, right()));
  }

  /** Each found fact: how sure it is said to be, and whether it is in gold. */
  List<Calibration.Found> judged() {
    Set<Integer> right = right();
    return IntStream.range(0, found.size())
        .mapToObj(j -> new Calibration.Found(confidence(found.get(j)), right.contains(j)))
        .toList();
  }

  private static double confidence(Row row) {
    return row.has(FactTable.CONFIDENCE) ? Double.parseDouble(row.get(FactTable.CONFIDENCE)) : 1;
  }

  private Set<Integer> right() {
    return new HashSet<>(pairs.values());
  }

  /** True where there is nothing to find and nothing was found. */
  boolean isEmpty() {
    return gold.isEmpty() && found.isEmpty();
  }

  private static List<Map<String, String>> without(List<Row> rows, Set<Integer> taken) {
    return IntStream.range(0, rows.size())
        .filter(i -> !taken.contains(i))
        .mapToObj(i -> rows.get(i).values())
        .toList();
  }
}
