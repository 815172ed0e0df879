package org.minutegraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreIT {
  private static final Node QUOTE =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");

  @TempDir Path folder;

  private static Graph graph(String... quotes) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String quote : quotes) {
      graph.add(
          Triple.create(
              NodeFactory.createURI("urn:" + quote.replace(' ', '-')),
              QUOTE,
              NodeFactory.createLiteralString(quote)));
    }
    return graph;
  }

  private static <T> T read(Store store, Function<DatasetGraph, T> reading) {
    DatasetGraph dataset = store.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      return reading.apply(dataset);
    } finally {
      dataset.end();
    }
  }

  private static List<String> all(Store store) {
    return each(store, Quad::toString);
  }

  private static List<String> each(Store store, Function<Quad, String> shown) {
    return read(store, dataset -> dataset.stream().map(shown).sorted().toList());
  }

  private static long hits(Store store, String word) {
    TextQuery.init();
    String query =
        "SELECT * { ?s <http://jena.apache.org/text#query> (<" + QUOTE + "> '" + word + "') }";
    return read(
        store,
        dataset -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return exec.select().stream().count();
          }
        });
  }

  @Test
  void words_that_were_lost_are_found_again_once_the_index_is_made_anew() throws IOException {
    try (Store store = Store.open(folder)) {
      replace(store, "urn:g", graph("the bridge", "the weir"));
      replace(store, "urn:g", graph("the bridge", "the lock"));
    }
    try (Stream<Path> index = Files.walk(folder.resolve("words"))) {
      index.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
    try (Store store = Store.existing(folder)) {
      assertThat(hits(store, "bridge")).isZero();
      assertThat(store.reindex()).isEqualTo(2);
      assertThat(hits(store, "bridge")).isEqualTo(1);
      assertThat(store.reindex()).isEqualTo(2);
      assertThat(hits(store, "bridge")).isEqualTo(1);
      assertThat(hits(store, "weir")).isZero();
      replace(store, "urn:g", graph("the lock"));
      assertThat(hits(store, "bridge")).isZero();
      assertThat(hits(store, "lock")).isEqualTo(1);
    }
  }

  private static void replace(Store store, String name, Graph graph) {
    StoreTarget target = new StoreTarget(store);
    target.replace(name, graph);
    target.commit();
  }

  @Test
  void replaces_a_graph_whole_and_its_words_with_it() throws IOException {
    try (Store store = Store.open(folder)) {
      replace(store, "urn:g", graph("flooding in spring", "parking"));
      replace(store, "urn:h", graph("flooding elsewhere"));
      replace(store, "urn:g", graph("parking", "lighting"));
      assertThat(each(store, q -> q.getSubject().getURI()))
          .containsExactly("urn:flooding-elsewhere", "urn:lighting", "urn:parking");
      assertThat(Stream.of("flooding", "spring", "parking", "lighting").map(w -> hits(store, w)))
          .containsExactly(1L, 0L, 1L, 1L);
    }
  }

  @Test
  void merging_replaces_only_what_is_said_of_the_same_subjects() throws IOException {
    try (Store store = Store.open(folder)) {
      StoreTarget target = new StoreTarget(store);
      target.merge("urn:g", graph("one", "two"));
      Graph changed = GraphFactory.createDefaultGraph();
      changed.add(
          NodeFactory.createURI("urn:one"), QUOTE, NodeFactory.createLiteralString("changed"));
      target.merge("urn:g", changed);
      target.commit();
      assertThat(each(store, q -> q.getObject().toString()))
          .containsExactly("\"changed\"", "\"two\"");
    }
  }

  @Test
  void holds_the_same_after_it_is_opened_again() throws IOException {
    List<String> before;
    try (Store store = Store.open(folder)) {
      replace(store, "urn:g", graph("one", "two"));
      before = all(store);
    }
    try (Store store = Store.existing(folder)) {
      assertThat(all(store)).isEqualTo(before).hasSize(2);
      assertThat(hits(store, "two")).isEqualTo(1);
    }
  }

  @Test
  void is_whole_after_a_hundred_rounds_of_abort_cold_read_and_write() throws IOException {
    int corrupt = 0;
    for (int round = 0; round < 100; round++) {
      Path place = folder.resolve("round" + round % 4);
      try (Store store = Store.open(place)) {
        replace(store, "urn:kept" + round, graph("kept in round " + round));
        String lost = "lost in round " + round;
        assertThatThrownBy(() -> failing(store, lost)).isInstanceOf(Failure.class);
        all(store);
        replace(store, "urn:after" + round, graph("after round " + round));
      }
      try (Store store = Store.existing(place)) {
        List<String> quads = all(store);
        String lost = "lost in round";
        boolean whole =
            quads.size() == 2 * (round / 4 + 1) && quads.stream().noneMatch(q -> q.contains(lost));
        corrupt += whole && hits(store, "lost") == 0 ? 0 : 1;
      }
    }
    assertThat(corrupt).isZero();
  }

  @Test
  void compaction_frees_what_was_replaced_and_loses_nothing() throws IOException {
    List<String> before;
    try (Store store = Store.open(folder)) {
      for (int round = 0; round < 3; round++) {
        String[] words =
            IntStream.range(round * 20_000, (round + 1) * 20_000)
                .mapToObj(word -> "word " + word)
                .toArray(String[]::new);
        replace(store, "urn:g", graph(words));
      }
      replace(store, "urn:g", graph("one", "two"));
      before = all(store);
      long bytes = store.bytes();

      store.compact();

      assertThat(store.bytes()).isLessThan(bytes);
      assertThat(all(store)).isEqualTo(before).hasSize(2);
      replace(store, "urn:h", graph("three"));
      assertThat(Stream.of("one", "word", "three").map(w -> hits(store, w)))
          .containsExactly(1L, 0L, 1L);
    }
    try (Store store = Store.existing(folder)) {
      assertThat(all(store)).hasSize(3).containsAll(before);
    }
    try (Stream<Path> parts = Files.list(folder.resolve("quads"))) {
      assertThat(parts.filter(Files::isDirectory).map(part -> part.getFileName().toString()))
          .containsExactly("Data-0002");
    }
  }

  private static void failing(Store store, String quote) {
    Graph graph = graph(quote, quote + " again", quote + " once more");
    store.write(
        dataset -> {
          new GraphWriter().apply(Change.whole("urn:lost", graph), dataset);
          throw new Failure();
        });
  }

  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void refuses_blank_nodes_before_it_begins_to_write() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(NodeFactory.createBlankNode(), QUOTE, NodeFactory.createLiteralString("x"));
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> replace(store, "urn:g", graph))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("blank node");
      assertThat(all(store)).isEmpty();
    }
  }

  @Test
  void a_missing_store_is_not_made_by_looking_for_it() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> Store.existing(missing)).hasMessageContaining("there is no store");
    assertThat(missing).doesNotExist();
  }
}
