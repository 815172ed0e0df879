package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.AgendaItem;
import org.minutegraph.model.MinutesDocument;

/** Finds the items of business. */
final class AgendaItemExtractor {

  List<AgendaItem> find(MinutesDocument minutes) {
    return List.of();
  }
}
