package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Vote;

/** Finds votes, counted, unanimous or by name. */
final class VoteExtractor {

  List<Vote> find(MinutesDocument minutes, NameFinder names) {
    return List.of();
  }
}
