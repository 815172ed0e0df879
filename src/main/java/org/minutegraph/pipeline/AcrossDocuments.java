package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.minutegraph.describe.ComparedName;
import org.minutegraph.describe.ComparedNames;
import org.minutegraph.describe.CouncilDescriber;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.IdentificationDescriber;
import org.minutegraph.describe.RecordDescriber;
import org.minutegraph.describe.TopicLinksDescriber;
import org.minutegraph.describe.TopicsDescriber;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.Council;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.reconcile.KnownPersona;
import org.minutegraph.reconcile.PeopleReconciler;

/** What only shows when documents are held against each other. */
final class AcrossDocuments {
  private final RecordDescriber records;
  private final IdentificationDescriber identifications;
  private final String inferred;
  private final Map<String, List<KnownPersona>> people = new TreeMap<>();
  private final CouncilDescriber councils;
  private final TopicsDescriber topics;
  private final TopicLinksDescriber links;
  private final Map<String, Council> councilsMet = new TreeMap<>();
  private final Set<String> fresh = new HashSet<>();
  private final Map<String, Integer> meetings = new HashMap<>();

  AcrossDocuments(PipelineSettings settings) {
    records = new RecordDescriber(settings.describe());
    identifications = new IdentificationDescriber(settings.describe());
    councils = new CouncilDescriber(settings.describe());
    topics = new TopicsDescriber(settings.describe());
    links = new TopicLinksDescriber(settings.describe());
    inferred = settings.base() + "graph/inferred";
  }

  /** The result, with a meeting of its own if its body met before on that day. */
  Result.Described add(Result.Described result) {
    SourceDocument source = result.identified().record().source();
    councilsMet.put(source.council().slug(), source.council());
    fresh.add(key(source.council().slug(), source.id()));
    of(source.council().slug()).addAll(KnownPersona.of(result.identified()));
    String meeting = RecordDescriber.meetingKey(result.identified().record());
    int ordinal = meetings.merge(meeting, 1, Integer::sum);
    return ordinal == 1 ? result : numbered(result, ordinal);
  }

  private Result.Described numbered(Result.Described result, int ordinal) {
    return result.with(
        records.describe(result.identified(), ordinal),
        links.describe(result.identified().record(), result.links(), ordinal));
  }

  /** Says who everybody is, in these documents and in those that the target held before. */
  void infer(GraphTarget target) throws IOException {
    ComparedNames.in(target.held(inferred)).forEach(this::remember);
    Graph all = GraphFactory.createDefaultGraph();
    people.forEach((council, known) -> GraphUtil.addInto(all, identified(council, known)));
    target.replace(inferred, all);
  }

  /** Says what is known of the councils of these documents, and of the topics of all minutes. */
  void refer(GraphTarget target) throws IOException {
    for (Council council : councilsMet.values()) {
      DocumentGraph graph = councils.describe(council);
      target.merge(graph.iri(), graph.graph());
    }
    if (!councilsMet.isEmpty()) {
      DocumentGraph scheme = topics.describe();
      target.replace(scheme.iri(), scheme.graph());
    }
  }

  private void remember(String council, List<ComparedName> names) {
    for (ComparedName name : names) {
      if (!fresh.contains(key(council, name.document()))) {
        of(council)
            .add(new KnownPersona(name.document(), name.persona(), name.name(), name.local()));
      }
    }
  }

  private Graph identified(String council, List<KnownPersona> known) {
    PeopleReconciler reconciler = new PeopleReconciler(council);
    List<ComparedName> names = new ArrayList<>();
    for (KnownPersona one : known) {
      reconciler.add(one);
      names.add(new ComparedName(one.document(), one.number(), one.name(), one.local()));
    }
    return identifications.describe(council, reconciler.identifications(), names).graph();
  }

  private List<KnownPersona> of(String council) {
    return people.computeIfAbsent(council, slug -> new ArrayList<>());
  }

  private static String key(String council, String document) {
    return council + "/" + document;
  }
}
