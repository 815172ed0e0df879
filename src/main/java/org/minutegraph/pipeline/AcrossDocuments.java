package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutegraph.describe.BodiesOf;
import org.minutegraph.describe.CouncilDescriber;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.RecordDescriber;
import org.minutegraph.describe.StatedPosts;
import org.minutegraph.describe.ToldPeople;
import org.minutegraph.describe.TopicLinksDescriber;
import org.minutegraph.describe.TopicsDescriber;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.Council;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.PostStatement;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.StatedBodies;
import org.minutegraph.reconcile.KnownPersonas;

/** What only shows when documents are held against each other. */
final class AcrossDocuments {
  private final RecordDescriber records;
  private final PipelineSettings settings;
  private final Map<String, List<KnownPersona>> people = new TreeMap<>();
  private final Map<String, List<PostStatement>> posts = new TreeMap<>();
  private final Map<String, List<StatedBodies>> bodies = new TreeMap<>();
  private final CouncilDescriber councils;
  private final TopicsDescriber topics;
  private final TopicLinksDescriber links;
  private final Map<String, Council> councilsMet = new TreeMap<>();
  private final Map<String, Set<String>> fresh = new TreeMap<>();
  private final Map<String, Integer> meetings = new HashMap<>();

  AcrossDocuments(PipelineSettings settings) {
    records = new RecordDescriber(settings.describe());
    councils = new CouncilDescriber(settings.describe());
    topics = new TopicsDescriber(settings.describe());
    links = new TopicLinksDescriber(settings.describe());
    this.settings = settings;
  }

  /** The result, with a meeting of its own if its body met before on that day. */
  Result.Described add(Result.Described result) {
    SourceDocument source = result.identified().record().source();
    councilsMet.put(source.council().slug(), source.council());
    fresh.computeIfAbsent(source.council().slug(), council -> new TreeSet<>()).add(source.id());
    of(source.council().slug()).addAll(KnownPersonas.of(result.identified()));
    String meeting = RecordDescriber.meetingKey(result.identified().record());
    int ordinal = meetings.merge(meeting, 1, Integer::sum);
    Result.Described told = ordinal == 1 ? result : numbered(result, ordinal);
    posts
        .computeIfAbsent(source.council().slug(), council -> new ArrayList<>())
        .addAll(StatedPosts.in(told.graph().graph()));
    bodies
        .computeIfAbsent(source.council().slug(), council -> new ArrayList<>())
        .add(
            new BodiesOf(settings.describe(), source.council().slug(), told.graph().graph())
                .stated(source.id()));
    return told;
  }

  private Result.Described numbered(Result.Described result, int ordinal) {
    return result.with(
        records.describe(result.identified(), ordinal),
        links.describe(result.identified().record(), result.links(), ordinal));
  }

  /** Says who everybody is, in these documents and in those that the target held before. */
  void infer(GraphTarget target) throws IOException {
    PeopleAcross across = new PeopleAcross(settings, target);
    for (Map.Entry<String, List<KnownPersona>> council : people.entrySet()) {
      ToldPeople told =
          across.identify(council.getKey(), council.getValue(), fresh(council.getKey()));
      new PostsAcross(settings, council.getKey(), target)
          .infer(posts.getOrDefault(council.getKey(), List.of()), told);
    }
  }

  /** Says which names mean one body; returns how bodies hang together, and what changed of it. */
  ToldBodies inferBodies(GraphTarget target) throws IOException {
    InferredGraph inferred = new InferredGraph(settings, target);
    Set<String> changed = new TreeSet<>();
    for (Map.Entry<String, List<StatedBodies>> council : bodies.entrySet()) {
      changed.addAll(
          new CouncilBodies(settings, council.getKey(), target, inferred)
              .infer(council.getValue()));
    }
    inferred.flush();
    return new ToldBodies(new BodySeries(settings.describe(), inferred), changed);
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

  private Set<String> fresh(String council) {
    return fresh.getOrDefault(council, Set.of());
  }

  private List<KnownPersona> of(String council) {
    return people.computeIfAbsent(council, slug -> new ArrayList<>());
  }
}
