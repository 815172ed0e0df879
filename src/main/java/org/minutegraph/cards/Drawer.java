package org.minutegraph.cards;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.QueryTarget;

/**
 * Cards that are there, or are being made meanwhile; until then those of an earlier state of the
 * graph do, where there are any. For a graph that stays as it is.
 */
public final class Drawer implements AutoCloseable {
  private static final int MOST_HOURS = 12;

  private final @Nullable Cards earlier;
  private final CompletableFuture<Cards> cards;
  private final AtomicReference<@Nullable QueryExec> running = new AtomicReference<>();
  private volatile boolean closed;

  private Drawer(DatasetGraph dataset, @Nullable Cards earlier, Function<QueryTarget, Cards> made) {
    this.earlier = earlier;
    this.cards =
        CompletableFuture.supplyAsync(
            () -> Txn.calculateRead(dataset, () -> made.apply(query -> run(query, dataset))),
            Drawer::work);
  }

  private static void work(Runnable work) {
    Thread thread = new Thread(work, "cards");
    thread.setDaemon(true);
    thread.start();
  }

  private QueryExec run(Query query, DatasetGraph dataset) {
    QueryExec execution =
        QueryExec.dataset(dataset).query(query).timeout(MOST_HOURS, TimeUnit.HOURS).build();
    running.set(execution);
    if (closed) {
      execution.abort();
    }
    return execution;
  }

  /** Cards that are kept in memory: for small graphs. */
  public static Drawer inMemory(DatasetGraph dataset) {
    return new Drawer(dataset, null, CardMaker::inMemory);
  }

  /**
   * Cards that are kept in a folder, and made anew where they are not of this state of the graph.
   *
   * @param state different after every change of the graph
   */
  public static Drawer in(Path folder, String state, DatasetGraph dataset) {
    return new Drawer(
        dataset, KeptCards.earlier(folder, state), graph -> KeptCards.in(folder, state, graph));
  }

  /**
   * Changes cards that are kept in a folder as the graph was changed.
   *
   * @return whether that was done: not where they are of another state than the one before the
   *     change, nor where so much has changed that it is as well to make them anew
   */
  public static boolean revise(Path folder, Revision revision, DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> KeptCards.revise(folder, revision, dataset));
  }

  /**
   * Frees what cards that are no longer there still take in a folder, after the same was done for
   * the graph.
   *
   * @param from the state of the graph before
   * @param to its state now, in which it says what it said before
   */
  public static void compact(Path folder, String from, String to) {
    KeptCards.compact(folder, from, to);
  }

  /** How many meetings cards of an earlier state tell of; 0 where there are no such cards. */
  public static int earlierMeetings(Path folder, String state) {
    try (Cards earlier = KeptCards.earlier(folder, state)) {
      return earlier == null ? 0 : earlier.count(Selection.of(Kind.MEETING));
    }
  }

  /** Whether the cards are those of the graph as it is. */
  public boolean current() {
    return cards.isDone();
  }

  /** Whether there are cards, of this state or of an earlier one. */
  public boolean ready() {
    return earlier != null || cards.isDone();
  }

  /**
   * The cards; of an earlier state while those of this one are being made.
   *
   * @throws NotReadyException if they are not there in time
   */
  public Cards open(Duration patience) {
    if (earlier != null && !cards.isDone()) {
      return earlier;
    }
    try {
      return cards.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NotReadyException("the cards are still being made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotReadyException("interrupted", e);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    }
  }

  /** Waits until they are there. */
  public void fill() {
    cards.join();
  }

  /** Lets go of the cards; does not wait for those that are not there yet. */
  @Override
  public void close() {
    closed = true;
    QueryExec last = running.get();
    if (last != null) {
      last.abort();
    }
    cards.handle((made, failure) -> made).thenAccept(Drawer::release).join();
    release(earlier);
  }

  private static void release(@Nullable Cards made) {
    if (made != null) {
      made.close();
    }
  }
}
