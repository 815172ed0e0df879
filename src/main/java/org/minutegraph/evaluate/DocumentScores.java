package org.minutegraph.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * How well the facts of one document agree with gold.
 *
 * @param document file name without extension
 * @param scores one for each kind that gold has or that was found there
 */
public record DocumentScores(String document, List<KindScore> scores) {
  public DocumentScores {
    scores = List.copyOf(scores);
  }

  /** The score of a kind; none where the document has nothing of it. */
  public Optional<KindScore> of(String kind) {
    return scores.stream().filter(score -> score.kind().equals(kind)).findFirst();
  }
}
