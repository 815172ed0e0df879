package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.RoleStatement;

/** Finds posts that the text says people hold. */
final class RoleStatementExtractor {

  List<RoleStatement> find(MinutesDocument minutes, NameFinder names) {
    return List.of();
  }
}
