package org.minutegraph.extract.topics;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.WordFile;

/** How much each sign says for or against a phrase as a subject of its item. */
final class Weights {
  private final Map<String, Double> weights =
      WordFile.beside(WordList.class, "/org/minutegraph/extract/topics/weights")
          .pairs()
          .entrySet()
          .stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, pair -> Double.valueOf(pair.getValue())));

  /** That of a sign which must be in the list. */
  double of(String sign) {
    return Objects.requireNonNull(weights.get(sign), sign);
  }

  /** That of a sign; none where the list has no such sign. */
  double ofAny(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /** The probability that belongs to a sum of weights. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
