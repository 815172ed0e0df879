package org.minutegraph.reconcile.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutegraph.model.Link;
import org.minutegraph.model.MinutedMeeting;

/**
 * Holds meetings against each other. Which come first makes no difference; a meeting's links depend
 * on the meetings of its body, of the bodies that it refers to, and of those that were to have its
 * follow-ups.
 */
public final class Linker {
  /** How far apart two meetings may be whose business is held against each other, in months. */
  public static final int MONTHS = 24;

  private final Map<String, Series> series = new TreeMap<>();
  private final Map<String, Known.Meeting> meetings = new TreeMap<>();

  /** Takes note of a meeting; each graph once. */
  public void add(MinutedMeeting told) {
    Known.Meeting meeting = Known.Meeting.of(told);
    meetings.put(meeting.graph(), meeting);
    series.computeIfAbsent(meeting.body(), body -> new Series()).add(meeting);
  }

  /**
   * How the business of a meeting goes on.
   *
   * @param graph of a document that was added
   */
  public List<Link> links(String graph) {
    Known.Meeting meeting = meetings.get(graph);
    if (meeting == null) {
      throw new IllegalArgumentException(graph + " was not added");
    }
    References references = new References(series);
    Map<String, References.Target> targets = references.of(meeting);
    List<Link> links = new ArrayList<>();
    for (MinutedMeeting.Pointer pointer : meeting.pointers()) {
      References.Target target = targets.get(pointer.iri());
      if (target != null) {
        links.add(reference(graph, pointer, target));
      }
    }
    Deferrals deferrals = new Deferrals(series);
    links.addAll(new Answers(series, references, deferrals).of(meeting));
    links.addAll(deferrals.of(meeting));
    links.addAll(new Corrections(targets).of(meeting));
    return links;
  }

  private static Link reference(
      String graph, MinutedMeeting.Pointer pointer, References.Target target) {
    return new Link(
        graph,
        Link.Kind.REFERENCE,
        pointer.iri(),
        target.to(),
        pointer.span(),
        target.reason(),
        target.confidence());
  }
}
