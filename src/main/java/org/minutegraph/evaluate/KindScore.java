package org.minutegraph.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How well one kind of fact was found. Shares run from 0 to 1.
 *
 * @param kind of fact
 * @param precision share of the found facts that are right; none for the meeting
 * @param recall share of the gold facts that were found; none for the meeting
 * @param f1 their harmonic mean; for the meeting the share of its values that are right; for the
 *     identity B-cubed
 * @param gold number of facts in gold
 * @param found number of facts found; none for the meeting
 * @param missing true where no table was given
 * @param extra shares of other columns that are right among the facts found, by name
 */
public record KindScore(
    String kind,
    OptionalDouble precision,
    OptionalDouble recall,
    double f1,
    int gold,
    OptionalInt found,
    boolean missing,
    Map<String, Double> extra) {
  public KindScore {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** The score of so many hits. Where nothing is wanted and nothing found, all is right. */
  static KindScore of(
      String kind, int hits, int gold, int found, boolean missing, Map<String, Double> extra) {
    double nothing = gold == 0 ? 1 : 0;
    double precision = found == 0 ? nothing : (double) hits / found;
    double recall = gold == 0 ? 1 : (double) hits / gold;
    return of(kind, precision, recall, gold, found, missing, extra);
  }

  static KindScore of(
      String kind,
      double precision,
      double recall,
      int gold,
      int found,
      boolean missing,
      Map<String, Double> extra) {
    double sum = precision + recall;
    return new KindScore(
        kind,
        OptionalDouble.of(precision),
        OptionalDouble.of(recall),
        sum == 0 ? 0 : 2 * precision * recall / sum,
        gold,
        OptionalInt.of(found),
        missing,
        extra);
  }
}
