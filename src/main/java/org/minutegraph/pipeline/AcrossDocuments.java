package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.graph.GraphFactory;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.IdentificationDescriber;
import org.minutegraph.describe.RecordDescriber;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.reconcile.PeopleReconciler;

/** What only shows when documents are held against each other. */
final class AcrossDocuments {
  private final RecordDescriber records;
  private final IdentificationDescriber identifications;
  private final String inferred;
  private final Map<String, PeopleReconciler> people = new TreeMap<>();
  private final Map<String, Integer> meetings = new HashMap<>();

  AcrossDocuments(PipelineSettings settings) {
    records = new RecordDescriber(settings.describe());
    identifications = new IdentificationDescriber(settings.describe());
    inferred = settings.base() + "graph/inferred";
  }

  /** The result, with a meeting of its own if its body met before on that day. */
  Result.Described add(Result.Described result) {
    String council = result.identified().record().source().council().slug();
    people.computeIfAbsent(council, PeopleReconciler::new).add(result.identified());
    String meeting = RecordDescriber.meetingKey(result.identified().record());
    int ordinal = meetings.merge(meeting, 1, Integer::sum);
    return ordinal == 1 ? result : result.with(records.describe(result.identified(), ordinal));
  }

  /** Says who everybody is. */
  void infer(GraphTarget target) throws IOException {
    target.replace(inferred, GraphFactory.createDefaultGraph());
    for (Map.Entry<String, PeopleReconciler> council : people.entrySet()) {
      DocumentGraph who =
          identifications.describe(council.getKey(), council.getValue().identifications());
      target.merge(who.iri(), who.graph());
    }
  }
}
