package org.minutegraph.evaluate;

import java.util.List;

/**
 * How well facts agree with gold.
 *
 * @param scores one for each kind, the meeting and the identity last
 * @param meetingDifferences a sentence for each value of a meeting that is not gold's
 */
public record Evaluation(List<KindScore> scores, List<String> meetingDifferences) {
  public Evaluation {
    scores = List.copyOf(scores);
    meetingDifferences = List.copyOf(meetingDifferences);
  }
}
