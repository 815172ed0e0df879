package org.minutegraph.pipeline;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Gives up on work that does not end. The work runs on a thread of its own, which is interrupted
 * when its time is over: loops over untrusted input ask whether they are, and stop. Work that never
 * asks is left alone on its thread, which keeps neither the run nor the program from ending.
 *
 * <p>Time is what the processor spends on the work, so that a busy machine turns down no document
 * that an idle one reads; work that waits rather than works has a few times as long by the clock.
 */
final class TimeLimit {
  private static final int WAITING = 4;
  private static final int LOOKS = 100;
  private static final long SELDOM_MILLIS = 250;

  private final Duration longest;

  TimeLimit(Duration longest) {
    this.longest = longest;
  }

  /**
   * What the work gives, or what is given for it when it takes too long.
   *
   * @param name of the thread
   */
  <T> T run(String name, Supplier<T> work, Supplier<T> late) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    long start = System.nanoTime();
    thread.start();
    while (!isOver(thread, System.nanoTime() - start)) {
      try {
        return task.get(pause(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        continue;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    task.cancel(true);
    return late.get();
  }

  private long pause() {
    return Math.max(1, Math.min(SELDOM_MILLIS, longest.toMillis() / LOOKS));
  }

  /** The processor's time is unknown, and negative, where the thread is at its end. */
  private boolean isOver(Thread thread, long elapsedNanos) {
    long spent = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    return spent > longest.toNanos() || elapsedNanos > WAITING * longest.toNanos();
  }
}
