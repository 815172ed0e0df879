package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MinutesDocument;

/** Finds what speakers said, asked, answered and presented. */
final class ContributionExtractor {

  List<Contribution> find(MinutesDocument minutes, NameFinder names) {
    return List.of();
  }
}
