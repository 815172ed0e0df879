package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.describe.ProvenanceDescriber;
import org.minutegraph.describe.RecordDescriber;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.MeetingRecord;

/**
 * Which documents tell of which meeting, those of this run and those that the target held before. A
 * document keeps the meeting that it has; of several with the same council, body and day each has
 * one of its own, numbered as they come.
 */
final class MeetingsMet {
  private final RecordDescriber records;
  private final String provenance;
  private final GraphTarget target;

  /** By what documents of one meeting have in common and by number, the graph of the document. */
  private final Map<String, Map<Integer, String>> taken = new HashMap<>();

  MeetingsMet(PipelineSettings settings, GraphTarget target) {
    this.records = new RecordDescriber(settings.describe());
    this.provenance = settings.provenance();
    this.target = target;
  }

  /** The graphs of documents that come before this one as minutes of its meeting. */
  List<String> before(MeetingRecord record) throws IOException {
    String own = records.graphName(record.source());
    List<String> before = new ArrayList<>();
    Optional<String> other = other(record, 1, own);
    while (other.isPresent()) {
      before.add(other.get());
      other = other(record, before.size() + 1, own);
    }
    return before;
  }

  /** This document has a meeting; see {@link RecordDescriber#describe}. */
  void take(MeetingRecord record, int ordinal) {
    taken
        .computeIfAbsent(RecordDescriber.meetingKey(record), key -> new TreeMap<>())
        .put(ordinal, records.graphName(record.source()));
  }

  private Optional<String> other(MeetingRecord record, int ordinal, String own) throws IOException {
    String here = taken.getOrDefault(RecordDescriber.meetingKey(record), Map.of()).get(ordinal);
    return here != null
        ? Optional.of(here)
        : target
            .held(
                provenance,
                Node.ANY,
                ProvenanceDescriber.ABOUT,
                NodeFactory.createURI(records.meetingName(record, ordinal)))
            .stream()
            .map(triple -> triple.getSubject().toString())
            .filter(graph -> !graph.equals(own))
            .sorted()
            .findFirst();
  }
}
