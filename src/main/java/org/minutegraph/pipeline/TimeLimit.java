package org.minutegraph.pipeline;

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
 */
final class TimeLimit {
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
    thread.start();
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return late.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return late.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
