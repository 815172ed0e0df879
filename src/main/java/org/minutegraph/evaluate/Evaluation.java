package org.minutegraph.evaluate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well facts agree with gold.
 *
 * @param scores one for each kind over all documents, the meeting and the identity last
 * @param meetingDifferences a sentence for each value of a meeting that is not gold's
 * @param documents the same for each document, in order of their names, without identity
 */
public record Evaluation(
    List<KindScore> scores, List<String> meetingDifferences, List<DocumentScores> documents) {
  public Evaluation {
    scores = List.copyOf(scores);
    meetingDifferences = List.copyOf(meetingDifferences);
    documents = List.copyOf(documents);
  }

  /** The mean F1 over the documents that have facts of a kind; none where none has. */
  public OptionalDouble mean(String kind) {
    return documents.stream()
        .flatMap(document -> document.of(kind).stream())
        .mapToDouble(KindScore::f1)
        .average();
  }
}
