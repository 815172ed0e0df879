package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.MinutesDocument;

/** Finds declared interests. */
final class DeclarationExtractor {

  List<Declaration> find(MinutesDocument minutes, NameFinder names) {
    return List.of();
  }
}
