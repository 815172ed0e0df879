package org.minutegraph.reconcile.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutegraph.model.Link;

/** Finds the meeting at which an item that was put off was taken. */
final class Deferrals {
  private static final int MONTHS = 12;

  /** How alike the two headings must be. */
  private static final double ENOUGH = 0.6;

  private final Map<String, Series> series;

  Deferrals(Map<String, Series> series) {
    this.series = series;
  }

  /** The deferred items of a meeting, with the items under which they were taken. */
  List<Link> of(Known.Meeting meeting) {
    List<Link> links = new ArrayList<>();
    for (Known.Item item : meeting.items()) {
      Known.Words deferral = item.deferral();
      if (deferral != null) {
        taken(meeting, item).ifPresent(later -> links.add(link(meeting, item, deferral, later)));
      }
    }
    return links;
  }

  /** The item under which business that was put off was taken. */
  record Later(Known.Item item, double likeness) {
    double confidence() {
      return likeness > 0.99 ? 0.95 : 0.8;
    }
  }

  /** Where an item was taken that a meeting put off. */
  Optional<Later> taken(Known.Meeting meeting, Known.Item item) {
    Series of = series.get(meeting.body());
    if (of == null || item.heading().stems().isEmpty()) {
      return Optional.empty();
    }
    List<Known.Meeting> candidates = of.between(meeting.date(), meeting.date().plusMonths(MONTHS));
    Weights weights = Weights.in(candidates);
    return candidates.stream()
        .flatMap(later -> later.items().stream())
        .map(later -> new Later(later, likeness(item, later, weights)))
        .filter(later -> later.likeness() >= ENOUGH)
        .findFirst();
  }

  private static double likeness(Known.Item item, Known.Item later, Weights weights) {
    return item.heading().stems().likeness(later.heading().stems(), weights::of);
  }

  private static Link link(
      Known.Meeting meeting, Known.Item item, Known.Words deferral, Later later) {
    return new Link(
        meeting.graph(),
        Link.Kind.CONTINUATION,
        later.item().iri(),
        item.iri(),
        deferral.span(),
        "it was put off, and the first later item on its subject follows",
        later.confidence());
  }
}
