package org.minutegraph.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.query.SampleGraph;

/** Cards that were changed time and again are those that are made of the graph as a whole. */
class RevisionTest {
  private static final String GRAPHS = "https://w3id.org/minutegraph/graph/";
  private static final Set<Quad> SAMPLES = samples();

  @TempDir private Path folder;
  private final DatasetGraph graph = union();
  private int state;

  private static Set<Quad> samples() {
    Set<Quad> quads = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
    SampleGraph.load().dataset().find().forEachRemaining(quads::add);
    quads.removeIf(Quad::isDefaultGraph);
    return quads;
  }

  private static DatasetGraph union() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    return dataset;
  }

  private static Set<Quad> quads(Predicate<Quad> which) {
    return SAMPLES.stream().filter(which).collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean ofDocument(Quad quad, String document) {
    return quad.getGraph().getURI().endsWith("/" + document)
        || quad.getSubject().toString().contains("/document/" + document + "/")
        || quad.getGraph().getURI().endsWith("inferred")
            && quad.getObject().toString().contains("/document/" + document + "/");
  }

  private static List<String> documents() {
    return SAMPLES.stream()
        .map(quad -> quad.getGraph().getURI())
        .filter(name -> name.startsWith(GRAPHS + "document/"))
        .map(name -> name.substring((GRAPHS + "document/").length()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Changes the graph and its cards; says whether the cards were changed where they are. */
  private boolean change(Set<Quad> come, Set<Quad> gone) throws IOException {
    Set<Quad> fresh = new HashSet<>(come);
    Set<Quad> old = new HashSet<>(gone);
    Txn.executeWrite(
        graph,
        () -> {
          fresh.removeIf(graph::contains);
          old.removeIf(quad -> !graph.contains(quad));
          old.forEach(graph::delete);
          fresh.forEach(graph::add);
        });
    String before = "state " + state;
    state++;
    return Drawer.revise(folder, new Revision(before, "state " + state, fresh, old), graph);
  }

  private void whole() {
    try (Drawer drawer = Drawer.in(folder, "state " + state, graph)) {
      drawer.fill();
    }
  }

  private List<String> held() throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      return CardDump.of(directory);
    }
  }

  private List<String> anew() throws IOException {
    graph.begin(TxnType.READ);
    try (Directory directory = new ByteBuffersDirectory()) {
      CardMaker.write(query -> QueryExec.dataset(graph).query(query).build(), directory, "");
      return CardDump.of(directory);
    } finally {
      graph.end();
    }
  }

  /** Cards that are not as they should be: {@code +} too many, {@code -} missing. */
  private List<String> wrong() throws IOException {
    List<String> held = held();
    List<String> anew = anew();
    List<String> wrong = new ArrayList<>();
    minus(held, anew).forEach(card -> wrong.add("+ " + card));
    minus(anew, held).forEach(card -> wrong.add("- " + card));
    return wrong;
  }

  private static List<String> minus(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  @Test
  void documents_that_come_one_at_a_time_in_any_order_and_go_again_leave_the_cards_of_a_whole()
      throws IOException {
    Set<Quad> shared =
        quads(quad -> documents().stream().noneMatch(document -> ofDocument(quad, document)));
    change(shared, Set.of());
    whole();
    Random chance = new Random(11);
    Set<String> there = new TreeSet<>();
    for (int i = 0; i < 14; i++) {
      String document = documents().get(chance.nextInt(documents().size()));
      Set<Quad> its = quads(quad -> ofDocument(quad, document));
      boolean comes = there.add(document);
      if (!comes) {
        there.remove(document);
      }
      assertThat(change(comes ? its : Set.of(), comes ? Set.of() : its)).isTrue();
      assertThat(wrong()).isEmpty();
    }
    assertThat(there).isNotEmpty();
  }

  @Test
  void statements_that_come_and_go_by_chance_leave_the_cards_of_a_whole() throws IOException {
    change(SAMPLES, Set.of());
    whole();
    Random chance = new Random(23);
    List<Node> graphs =
        SAMPLES.stream()
            .map(Quad::getGraph)
            .filter(name -> name.getURI().startsWith(GRAPHS))
            .distinct()
            .toList();
    for (int i = 0; i < 20; i++) {
      Node name = graphs.get(chance.nextInt(graphs.size()));
      List<Quad> its = new ArrayList<>(quads(quad -> quad.getGraph().equals(name)));
      its.sort((one, other) -> one.toString().compareTo(other.toString()));
      double share = Math.pow(10, -3 * chance.nextDouble());
      its.removeIf(quad -> chance.nextDouble() > share);
      boolean comes = chance.nextBoolean();
      Set<Quad> those = Set.copyOf(its);
      assertThat(change(comes ? those : Set.of(), comes ? Set.of() : those)).isTrue();
      assertThat(wrong()).isEmpty();
    }
  }

  /** A graph that cannot be read any longer after some looks at it. */
  private static final class Failing extends DatasetGraphWrapper {
    private int left;

    Failing(DatasetGraph graph, int left) {
      super(graph);
      this.left = left;
    }

    @Override
    public Iterator<Quad> find(Node name, Node subject, Node predicate, Node object) {
      if (left-- == 0) {
        throw new IllegalStateException("no more");
      }
      return super.find(name, subject, predicate, object);
    }
  }

  @Test
  void a_change_that_fails_leaves_the_earlier_cards_and_is_not_taken_for_done() throws IOException {
    String document = documents().get(2);
    change(quads(quad -> !ofDocument(quad, document)), Set.of());
    whole();
    List<String> earlier = held();
    Set<Quad> its = quads(quad -> ofDocument(quad, document));
    Txn.executeWrite(graph, () -> its.forEach(graph::add));
    Revision revision = new Revision("state 1", "state 2", its, Set.of());
    int looks = 1;
    while (fails(revision, looks)) {
      assertThat(held()).isEqualTo(earlier);
      assertThat(Drawer.earlierMeetings(folder, "state 2")).isEqualTo(documents().size() - 1);
      looks *= 4;
    }
    assertThat(looks).isGreaterThan(1_000);
    assertThat(wrong()).isEmpty();
    assertThat(Drawer.earlierMeetings(folder, "state 2")).isZero();
  }

  private boolean fails(Revision revision, int looks) {
    try {
      assertThat(Drawer.revise(folder, revision, new Failing(graph, looks))).isTrue();
      return false;
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("no more");
      return true;
    }
  }

  @Test
  void cards_of_another_state_are_left_alone() throws IOException {
    change(quads(quad -> true), Set.of());
    whole();
    Revision revision = new Revision("state 7", "state 8", Set.of(), Set.of());
    assertThat(Drawer.revise(folder, revision, graph)).isFalse();
    assertThat(Drawer.earlierMeetings(folder, "state 1")).isZero();
  }

  @Test
  void another_order_of_topics_makes_all_cards_anew() throws IOException {
    change(SAMPLES, Set.of());
    whole();
    Set<Quad> narrower = quads(quad -> quad.getPredicate().equals(Terms.NARROWER));
    assertThat(change(Set.of(), Set.of(narrower.iterator().next()))).isFalse();
  }
}
