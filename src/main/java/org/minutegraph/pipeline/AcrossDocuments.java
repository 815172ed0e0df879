package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.minutegraph.describe.BodiesOf;
import org.minutegraph.describe.CouncilDescriber;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.ProvenanceDescriber;
import org.minutegraph.describe.RecordDescriber;
import org.minutegraph.describe.StatedPosts;
import org.minutegraph.describe.TopicLinksDescriber;
import org.minutegraph.describe.TopicsDescriber;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.Council;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.MeetingRecord;
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
  private final MeetingsMet meetings;
  private final ProvenanceDescriber provenance;
  private final Map<String, List<DocumentGraph>> origins = new TreeMap<>();
  private final Set<String> unfinished = new TreeSet<>();

  AcrossDocuments(PipelineSettings settings, GraphTarget target) {
    records = new RecordDescriber(settings.describe());
    councils = new CouncilDescriber(settings.describe());
    topics = new TopicsDescriber(settings.describe());
    links = new TopicLinksDescriber(settings.describe());
    this.settings = settings;
    meetings = new MeetingsMet(settings, target);
    provenance = new ProvenanceDescriber(settings.describe());
  }

  /**
   * The result, with a meeting of its own if its body met before on that day. Where this fails, it
   * is as if the document had not come.
   *
   * @param also takes note of the document's graph
   */
  Result.Described add(Result.Described result, Consumer<DocumentGraph> also) throws IOException {
    SourceDocument source = result.identified().record().source();
    String council = source.council().slug();
    MeetingRecord record = result.identified().record();
    List<String> before = meetings.before(record);
    Result.Described told = before.isEmpty() ? result : numbered(result, before);
    List<KnownPersona> personas = KnownPersonas.of(result.identified());
    List<PostStatement> stated = StatedPosts.in(told.graph().graph());
    StatedBodies named =
        new BodiesOf(settings.describe(), council, told.graph().graph()).stated(source.id());
    also.accept(told.graph());
    meetings.take(record, before.size() + 1);
    councilsMet.put(council, source.council());
    fresh.computeIfAbsent(council, slug -> new TreeSet<>()).add(source.id());
    origins.computeIfAbsent(council, slug -> new ArrayList<>()).add(told.provenance());
    of(council).addAll(personas);
    posts.computeIfAbsent(council, slug -> new ArrayList<>()).addAll(stated);
    bodies.computeIfAbsent(council, slug -> new ArrayList<>()).add(named);
    return told;
  }

  private Result.Described numbered(Result.Described result, List<String> before) {
    MeetingRecord record = result.identified().record();
    int ordinal = before.size() + 1;
    return result.with(
        records.describe(result.identified(), ordinal),
        links.describe(record, result.links(), ordinal),
        provenance.describe(record, settings.run(), ordinal),
        same(result.file(), before.get(0)));
  }

  private static Finding same(InputFile file, String other) {
    String message =
        "%s is of a body and day of which minutes are here already (%s), and stands beside them as"
                .formatted(file.name(), other.substring(other.lastIndexOf('/') + 1))
            + " another meeting of that day; if they are the same minutes, withdraw one of the"
            + " two.";
    return new Finding(FindingCode.SAME_MEETING, file.name(), message, null);
  }

  /** Says who everybody is, in these documents and in those that the target held before. */
  void infer(GraphTarget target, Parts parts) throws IOException {
    for (String council : people.keySet()) {
      Optional<List<Revised>> told =
          parts.of("who the people of %s are".formatted(council), () -> people(council, target));
      for (Revised revised : told.orElse(List.of())) {
        revised.into(target, settings.base() + "graph/inferred");
      }
      if (told.isEmpty()) {
        unfinished.add(council);
      }
    }
  }

  private List<Revised> people(String council, GraphTarget target) throws IOException {
    PeopleAcross.Judged judged =
        new PeopleAcross(settings, target).judge(council, of(council), fresh(council));
    Revised seen =
        new PostsAcross(settings, council, target)
            .tell(posts.getOrDefault(council, List.of()), judged.people());
    return List.of(judged.revised(), seen);
  }

  /** Says which names mean one body; returns how bodies hang together, and what changed of it. */
  ToldBodies inferBodies(GraphTarget target, Parts parts) throws IOException {
    InferredGraph inferred = new InferredGraph(settings, target);
    Set<String> changed = new TreeSet<>();
    for (Map.Entry<String, List<StatedBodies>> one : bodies.entrySet()) {
      String council = one.getKey();
      InferredGraph its = inferred.over();
      Optional<Set<String>> other =
          parts.of(
              "which bodies the names of %s mean".formatted(council),
              () -> new CouncilBodies(settings, council, target, its).infer(one.getValue()));
      if (other.isPresent()) {
        its.flush();
        changed.addAll(other.get());
      } else {
        unfinished.add(council);
      }
    }
    inferred.flush();
    return new ToldBodies(new BodySeries(settings.describe(), inferred), changed);
  }

  /**
   * Has the documents of councils at which something failed read anew when they are next loaded.
   */
  void leaveOpen(GraphTarget target) throws IOException {
    for (String council : unfinished) {
      for (DocumentGraph origin : origins.getOrDefault(council, List.of())) {
        target.merge(origin.iri(), ProvenanceDescriber.unfinished(origin.graph()));
      }
    }
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
