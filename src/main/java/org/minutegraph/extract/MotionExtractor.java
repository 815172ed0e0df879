package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Motion;

/** Finds motions and amendments. */
final class MotionExtractor {

  List<Motion> find(MinutesDocument minutes, NameFinder names) {
    return List.of();
  }
}
