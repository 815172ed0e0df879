package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.ExemptItem;
import org.minutegraph.model.MinutesDocument;

/** Finds items taken with press and public excluded. */
final class ExemptItemExtractor {

  List<ExemptItem> find(MinutesDocument minutes) {
    return List.of();
  }
}
