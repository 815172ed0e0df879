package org.minutegraph.reconcile.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutegraph.model.Link;
import org.minutegraph.model.MinutedMeeting.Amendment;

/** Finds what a correction corrects: what the references of its item lead to, an item if any. */
final class Corrections {
  private final Map<String, References.Target> targets;

  /**
   * @param targets where the references of the meeting lead, by their IRI
   */
  Corrections(Map<String, References.Target> targets) {
    this.targets = targets;
  }

  List<Link> of(Known.Meeting meeting) {
    List<Link> links = new ArrayList<>();
    for (Amendment amendment : meeting.amendments()) {
      corrected(meeting, amendment).ifPresent(to -> links.add(link(meeting, amendment, to)));
    }
    return links;
  }

  private Optional<References.Target> corrected(Known.Meeting meeting, Amendment amendment) {
    return meeting.pointers().stream()
        .filter(pointer -> pointer.item().equals(amendment.item()))
        .filter(pointer -> targets.containsKey(pointer.iri()))
        .map(pointer -> targets.get(pointer.iri()))
        .max(Comparator.comparing(References.Target::item));
  }

  private static Link link(Known.Meeting meeting, Amendment amendment, References.Target target) {
    return new Link(
        meeting.graph(),
        Link.Kind.CORRECTION,
        amendment.iri(),
        target.to(),
        amendment.span(),
        "the item refers to it",
        0.9);
  }
}
