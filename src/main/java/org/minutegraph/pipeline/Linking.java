package org.minutegraph.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.LinkDescriber;
import org.minutegraph.describe.MinutedMeetings;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.MinutedMeeting;
import org.minutegraph.reconcile.links.Linker;

/**
 * Links meetings with each other. Of what the target held before, only meetings near the new ones
 * are read, of the same bodies, under whatever name, or of those that have to do with them: what
 * that costs does not grow with the store.
 */
final class Linking {
  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private final Linker linker = new Linker();
  private final LinkDescriber describer;
  private final GraphTarget target;
  private final BodySeries series;
  private final Map<String, Place> places = new TreeMap<>();
  private final List<Place> left = new ArrayList<>();
  private final Set<String> gone = new HashSet<>();

  /** Where a document stands among the others; bodies by the keys of their series. */
  private record Place(String body, LocalDate date, Set<String> otherBodies) {
    static Place of(MinutedMeeting meeting) {
      Set<String> others = new TreeSet<>(meeting.bodies());
      others.remove(meeting.body());
      return new Place(meeting.body(), meeting.date(), others);
    }
  }

  Linking(PipelineSettings settings, GraphTarget target, BodySeries series) {
    describer = new LinkDescriber(settings.describe());
    this.target = target;
    this.series = series;
  }

  /** Takes in a meeting, its bodies by the keys of their series; each graph once. */
  void add(MinutedMeeting meeting) throws IOException {
    if (!places.containsKey(meeting.graph())) {
      MinutedMeeting known = known(meeting);
      places.put(known.graph(), Place.of(known));
      linker.add(known);
    }
  }

  private MinutedMeeting known(MinutedMeeting meeting) throws IOException {
    Map<String, String> keys = new TreeMap<>();
    for (String body : meeting.bodies()) {
      keys.put(body, series.key(body));
    }
    return meeting.withBodies(keys);
  }

  /**
   * Takes a document for gone, though the target may still hold it.
   *
   * @param graph IRI
   * @param meeting that it recorded; null where that had no body or no day
   */
  void leaveOut(String graph, @Nullable MinutedMeeting meeting) throws IOException {
    gone.add(graph);
    if (meeting != null) {
      left.add(Place.of(known(meeting)));
    }
  }

  /**
   * Links what was taken in, and anew what the target holds that it may touch.
   *
   * @param changed names of bodies whose whole series is linked anew
   */
  void infer(Set<String> changed, Parts parts) throws IOException {
    for (String graph : touched(changed, parts)) {
      Optional<DocumentGraph> links = parts.of(part(graph), () -> links(graph));
      if (links.isPresent()) {
        target.replace(links.get().iri(), links.get().graph());
      }
    }
  }

  /** What the links of a document are called. */
  static String part(String graph) {
    return "the links of " + graph;
  }

  private Set<String> touched(Set<String> changed, Parts parts) throws IOException {
    Set<String> touched = new TreeSet<>(places.keySet());
    for (Map.Entry<String, Place> one : List.copyOf(places.entrySet())) {
      Place place = one.getValue();
      parts
          .of(part(one.getKey()), () -> about(place.body(), place.date()))
          .ifPresent(touched::addAll);
    }
    for (Place place : left) {
      parts
          .of(part(place.body()), () -> about(place.body(), place.date()))
          .ifPresent(touched::addAll);
    }
    for (String body : changed) {
      parts.of(part(body), () -> fetch(body, BEGINNING, END)).ifPresent(touched::addAll);
    }
    Set<String> whole = new TreeSet<>();
    for (String graph : touched) {
      Place place = places.get(graph);
      if (place != null) {
        parts.of(part(graph), () -> surroundings(place)).ifPresent(any -> whole.add(graph));
      }
    }
    return whole;
  }

  private Set<String> surroundings(Place place) throws IOException {
    Set<String> graphs = new TreeSet<>(about(place.body(), place.date()));
    for (String other : place.otherBodies()) {
      graphs.addAll(about(other, place.date()));
    }
    return graphs;
  }

  private DocumentGraph links(String graph) {
    return describer.describe(graph, linker.links(graph));
  }

  /** Reads what the target holds of a body, under all its names, about a day. */
  private Set<String> about(String body, LocalDate day) throws IOException {
    Set<String> graphs = new TreeSet<>();
    for (String name : series.names(body)) {
      graphs.addAll(fetch(name, day.minusMonths(Linker.MONTHS), day.plusMonths(Linker.MONTHS)));
    }
    return graphs;
  }

  /** Reads what the target holds under a name; says which graphs that is. */
  private Set<String> fetch(String name, LocalDate from, LocalDate until) throws IOException {
    Set<String> graphs = new TreeSet<>(target.around(name, from, until));
    graphs.removeAll(gone);
    for (String graph : graphs) {
      if (!places.containsKey(graph)) {
        MinutedMeeting held = MinutedMeetings.in(graph, target.held(graph)).orElse(null);
        if (held != null) {
          add(held);
        }
      }
    }
    return graphs;
  }
}
