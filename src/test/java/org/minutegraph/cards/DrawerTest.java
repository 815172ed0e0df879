package org.minutegraph.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawerTest {
  private static final int READERS = 4;
  private static final int TIMES = 50;

  /** A graph that is not read before it may be. */
  private static final class Held extends DatasetGraphWrapper {
    private final CountDownLatch open;

    Held(DatasetGraph graph, CountDownLatch open) {
      super(graph);
      this.open = open;
    }

    @Override
    public void begin(TxnType type) {
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      super.begin(type);
    }
  }

  /** A body with so many meetings, each with one item more than the one before. */
  private static DatasetGraph meetings(int count) {
    StringBuilder turtle =
        new StringBuilder(
            """
            PREFIX : <https://example.org/x/>
            PREFIX min: <https://w3id.org/minutegraph/def#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            :panel a min:Body ; rdfs:label "Panel" .
            """);
    for (int m = 1; m <= count; m++) {
      turtle.append(":m%d a min:Meeting ; min:body :panel .%n".formatted(m));
      for (int i = 1; i <= m; i++) {
        turtle.append(":m%d-%d a min:AgendaItem ; min:inMeeting :m%d .%n".formatted(m, i, m));
      }
    }
    DatasetGraph graph = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        graph,
        () -> RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(graph.getDefaultGraph()));
    return graph;
  }

  /** What pages ask cards for, in ways that read all parts of the index. */
  private static List<String> told(Cards cards) {
    Selection items = Selection.of(Kind.ITEM);
    List<String> told = new ArrayList<>();
    told.add(cards.first(Selection.of(Kind.BODY)).text("meetings") + " meetings of the body");
    told.add(cards.count(Selection.of(Kind.MEETING)) + " meetings");
    told.add(cards.tally(items).by(Key.BODY).toString());
    cards.rows(items, Order.NEWEST).forEach(row -> told.add(row.text("item")));
    return told;
  }

  private static List<String> whole(int meetings) {
    try (Drawer drawer = Drawer.inMemory(meetings(meetings))) {
      return told(drawer.open(Duration.ofMinutes(1)));
    }
  }

  @Test
  void readers_see_the_earlier_cards_whole_until_they_see_the_new_ones_whole(@TempDir Path folder)
      throws Exception {
    Path kept = folder.resolve("cards");
    List<String> earlier = whole(3);
    List<String> later = whole(40);
    try (Drawer first = Drawer.in(kept, "1", meetings(3))) {
      first.fill();
    }
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch reading = new CountDownLatch(READERS);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (Drawer drawer = Drawer.in(kept, "2", new Held(meetings(40), open))) {
      Callable<Cards> reader =
          () -> {
            Cards before = drawer.open(Duration.ofMinutes(1));
            for (int i = 0; i < TIMES; i++) {
              assertThat(told(drawer.open(Duration.ofMinutes(1)))).isEqualTo(earlier);
            }
            reading.countDown();
            List<String> now = earlier;
            while (now.equals(earlier)) {
              now = told(drawer.open(Duration.ofMinutes(1)));
            }
            for (int i = 0; i < TIMES; i++) {
              assertThat(now).isEqualTo(later);
              now = told(drawer.open(Duration.ofMinutes(1)));
            }
            return before;
          };
      List<Future<Cards>> all = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        all.add(readers.submit(reader));
      }
      reading.await();
      open.countDown();
      for (Future<Cards> one : all) {
        assertThat(told(one.get())).as("a page that was begun before").isEqualTo(earlier);
      }
      assertThat(drawer.current()).isTrue();
    } finally {
      open.countDown();
      readers.shutdownNow();
    }
  }
}
