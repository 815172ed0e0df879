package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.AgendaItem;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;

/** Finds the items of business: each section of the minutes is one. */
final class AgendaItemExtractor {

  List<AgendaItem> find(MinutesDocument minutes) {
    return minutes.items().stream()
        .filter(item -> !item.heading().isEmpty())
        .map(AgendaItemExtractor::item)
        .toList();
  }

  private static AgendaItem item(ItemSection section) {
    return new AgendaItem(
        section.position(),
        section.number(),
        section.heading().text(),
        Evidence.certain(section.heading().span()));
  }
}
