package org.minutegraph.serve.pages;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Pages are made a few at a time, in the order in which they are asked for: with more at once none
 * would be ready sooner, and most of them later.
 */
public final class Turns {
  private final Semaphore places;
  private final Duration patience;
  private final ThreadLocal<Boolean> placed = ThreadLocal.withInitial(() -> false);

  /**
   * @param atOnce how many are made at once
   * @param patience how long each waits for its turn
   */
  public Turns(int atOnce, Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * Does some work when its turn has come.
   *
   * @throws BusyException if that takes too long
   */
  <T> T take(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  /** Waits, or does what may take long, while others have this thread's turn, if it has one. */
  <T> T aside(Supplier<T> work) {
    if (!placed.get()) {
      return work.get();
    }
    leave();
    try {
      return work.get();
    } finally {
      places.acquireUninterruptibly();
      placed.set(true);
    }
  }

  private void enter() {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    placed.set(true);
  }

  private void leave() {
    placed.remove();
    places.release();
  }
}
