package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.PublicQuestion;

/** Finds questions of members of the public. */
final class PublicQuestionExtractor {

  List<PublicQuestion> find(MinutesDocument minutes, List<Contribution> contributions) {
    return List.of();
  }
}
