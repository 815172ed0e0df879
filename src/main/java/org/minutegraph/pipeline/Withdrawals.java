package org.minutegraph.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.GoneDocument;
import org.minutegraph.describe.LinkDescriber;
import org.minutegraph.describe.MinutedMeetings;
import org.minutegraph.describe.ToldPeople;
import org.minutegraph.describe.WithdrawalGraph;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.MinutedMeeting;
import org.minutegraph.model.StatedBodies;

/**
 * Takes documents out of what is published, and keeps their names, so that who asks for them learns
 * that they are gone. What was judged across documents is told anew without them.
 */
public final class Withdrawals {
  private static final String DOCUMENTS = "graph/document/";
  private static final String TOPICS = "graph/topics/";

  private final PipelineSettings settings;
  private final GraphTarget target;
  private final WithdrawalGraph graph;
  private final String withdrawn;

  public Withdrawals(PipelineSettings settings, GraphTarget target) {
    this.settings = settings;
    this.target = target;
    graph = new WithdrawalGraph(settings.describe());
    withdrawn = WithdrawalGraph.name(settings.describe());
  }

  /** Whether the target holds a document, {@code council/name}. */
  public boolean holds(String key) throws IOException {
    return !target.held(settings.base() + DOCUMENTS + key).isEmpty();
  }

  /** Whether a document, {@code council/name}, was withdrawn. */
  public boolean withdrew(String key) throws IOException {
    return !target.held(withdrawn, graph.withdrawal(key), Node.ANY, Node.ANY).isEmpty();
  }

  /**
   * Takes documents out, all of them or none.
   *
   * @param keys {@code council/name}, as in their IRIs; the target holds them all
   * @param reason in words, to be published; null where none is given
   */
  public void withdraw(Set<String> keys, Instant when, @Nullable String reason) throws IOException {
    Map<String, List<GoneDocument>> councils = new TreeMap<>();
    for (String key : keys) {
      String name = settings.base() + DOCUMENTS + key;
      GoneDocument held = new GoneDocument(key, name, target.held(name));
      councils.computeIfAbsent(held.council(), council -> new ArrayList<>()).add(held);
      remove(held);
      target.merge(
          withdrawn,
          graph
              .describe(key, held.names(), when.truncatedTo(ChronoUnit.SECONDS).toString(), reason)
              .graph());
    }
    for (Map.Entry<String, List<GoneDocument>> council : councils.entrySet()) {
      tellAnew(council.getKey(), council.getValue());
    }
    target.commit();
  }

  /** Lets documents in again that were withdrawn. */
  public void undo(Set<String> keys) throws IOException {
    Set<Node> undone = keys.stream().map(graph::withdrawal).collect(Collectors.toSet());
    target.revise(withdrawn, undone, GraphFactory.createDefaultGraph());
    target.commit();
  }

  private void remove(GoneDocument held) throws IOException {
    Graph nothing = GraphFactory.createDefaultGraph();
    DocumentGraph links = new LinkDescriber(settings.describe()).describe(held.graph(), List.of());
    target.replace(held.graph(), nothing);
    target.replace(settings.base() + TOPICS + held.key(), nothing);
    target.replace(links.iri(), links.graph());
    target.revise(settings.provenance(), held.origins(), nothing);
  }

  private void tellAnew(String council, List<GoneDocument> gone) throws IOException {
    Set<String> documents = gone.stream().map(GoneDocument::id).collect(Collectors.toSet());
    ToldPeople told = new PeopleAcross(settings, target).identify(council, List.of(), documents);
    new PostsAcross(settings, council, target).infer(List.of(), told);
    InferredGraph inferred = new InferredGraph(settings, target);
    List<StatedBodies> nothing =
        documents.stream().map(id -> new StatedBodies(id, Set.of(), Map.of(), List.of())).toList();
    Set<String> changed = new CouncilBodies(settings, council, target, inferred).infer(nothing);
    inferred.flush();
    Linking linking = new Linking(settings, target, new BodySeries(settings.describe(), inferred));
    for (GoneDocument held : gone) {
      MinutedMeeting meeting = MinutedMeetings.in(held.graph(), held.said()).orElse(null);
      linking.leaveOut(held.graph(), meeting);
    }
    linking.infer(changed, Parts.together());
  }
}
