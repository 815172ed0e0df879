package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.IdentificationDescriber;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.reconcile.PeopleReconciler;

/** Who the people of a run's documents are, council by council. */
final class CouncilPeople {
  private final Map<String, PeopleReconciler> councils = new TreeMap<>();
  private final IdentificationDescriber describer;

  CouncilPeople(PipelineSettings settings) {
    describer = new IdentificationDescriber(settings.describe());
  }

  /** Takes in the people of a document. */
  void add(IdentifiedRecord identified) {
    String council = identified.record().source().council().slug();
    councils.computeIfAbsent(council, PeopleReconciler::new).add(identified);
  }

  /** Says who they are, once all are in. */
  void load(GraphTarget target) throws IOException {
    for (Map.Entry<String, PeopleReconciler> council : councils.entrySet()) {
      DocumentGraph inferred =
          describer.describe(council.getKey(), council.getValue().identifications());
      target.merge(inferred.iri(), inferred.graph());
    }
  }
}
