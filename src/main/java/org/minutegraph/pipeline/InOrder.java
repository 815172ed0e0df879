package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work done by several hands and handed on in the order in which it was given. No more than twice
 * as many pieces as there are hands are under way or waiting, so that memory stays flat.
 */
final class InOrder {
  private final int workers;

  InOrder(int workers) {
    this.workers = workers;
  }

  /** Who takes the finished pieces. */
  interface Taker<B> {
    void take(B piece) throws IOException;
  }

  <A, B> void each(List<A> pieces, Function<A, B> work, Taker<B> taker) throws IOException {
    ExecutorService hands = Executors.newFixedThreadPool(workers);
    Deque<Future<B>> underWay = new ArrayDeque<>();
    try {
      for (A piece : pieces) {
        if (underWay.size() == 2 * workers) {
          taker.take(finished(underWay.removeFirst()));
        }
        underWay.addLast(hands.submit(() -> work.apply(piece)));
      }
      while (!underWay.isEmpty()) {
        taker.take(finished(underWay.removeFirst()));
      }
    } finally {
      hands.shutdownNow();
    }
  }

  private static <B> B finished(Future<B> piece) throws IOException {
    try {
      return piece.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
