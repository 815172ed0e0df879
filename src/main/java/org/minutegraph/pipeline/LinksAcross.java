package org.minutegraph.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.LinkDescriber;
import org.minutegraph.describe.MinutedMeetings;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.MinutedMeeting;
import org.minutegraph.reconcile.links.Linker;

/**
 * How the business of these documents goes on in others, and that of others in these. Of what the
 * target held before, only meetings near the new ones are read, of the same bodies or of those that
 * have to do with them: what that costs does not grow with the store.
 */
final class LinksAcross {
  private final Linker linker = new Linker();
  private final LinkDescriber describer;
  private final Map<String, Place> places = new TreeMap<>();

  /** Where a document stands among the others. */
  private record Place(String body, LocalDate date, Set<String> otherBodies) {
    static Place of(MinutedMeeting meeting) {
      Set<String> others = new TreeSet<>();
      meeting.pointers().stream()
          .map(MinutedMeeting.Pointer::body)
          .filter(Objects::nonNull)
          .forEach(others::add);
      meeting.tasks().stream()
          .map(MinutedMeeting.Task::recipient)
          .filter(Objects::nonNull)
          .forEach(others::add);
      others.remove(meeting.body());
      return new Place(meeting.body(), meeting.date(), others);
    }
  }

  LinksAcross(PipelineSettings settings) {
    describer = new LinkDescriber(settings.describe());
  }

  /** Takes note of a document. */
  void add(DocumentGraph document) {
    MinutedMeetings.in(document.iri(), document.graph()).ifPresent(this::add);
  }

  private void add(MinutedMeeting meeting) {
    if (!places.containsKey(meeting.graph())) {
      places.put(meeting.graph(), Place.of(meeting));
      linker.add(meeting);
    }
  }

  /** Links the new documents, and anew those of before that they may touch. */
  void infer(GraphTarget target) throws IOException {
    Set<String> touched = new TreeSet<>(places.keySet());
    for (Place place : List.copyOf(places.values())) {
      touched.addAll(fetch(place.body(), place.date(), target));
    }
    for (String graph : touched) {
      Place place = places.get(graph);
      if (place != null) {
        fetch(place.body(), place.date(), target);
        for (String other : place.otherBodies()) {
          fetch(other, place.date(), target);
        }
      }
    }
    for (String graph : touched) {
      if (places.containsKey(graph)) {
        DocumentGraph links = describer.describe(graph, linker.links(graph));
        target.replace(links.iri(), links.graph());
      }
    }
  }

  /** Reads what the target holds of a body about a day; says which graphs that is. */
  private Set<String> fetch(String body, LocalDate day, GraphTarget target) throws IOException {
    Set<String> graphs =
        target.around(body, day.minusMonths(Linker.MONTHS), day.plusMonths(Linker.MONTHS));
    for (String graph : graphs) {
      if (!places.containsKey(graph)) {
        MinutedMeetings.in(graph, target.held(graph)).ifPresent(this::add);
      }
    }
    return graphs;
  }
}
