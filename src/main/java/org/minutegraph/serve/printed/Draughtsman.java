package org.minutegraph.serve.printed;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that draws. It is started when first something is to be drawn, and ended when it takes
 * too long, when nothing was to be drawn for a while, and with this program. What a page makes it
 * fall over is its own affair: the next page has a new one.
 */
final class Draughtsman implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMinutes(5);

  private final List<String> command;
  private final Duration limit;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Draughtsman::thread);
  private volatile @Nullable Process process;
  private @Nullable Future<?> leaving;

  /**
   * @param command that starts the process
   * @param limit of time for one drawing
   */
  Draughtsman(List<String> command, Duration limit) {
    this.command = List.copyOf(command);
    this.limit = limit;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "drawing-clock");
    thread.setDaemon(true);
    return thread;
  }

  /** A PNG; no bytes where there is no such page, or it cannot be drawn within the limits. */
  synchronized byte[] draw(Drawing drawing) {
    try {
      return ask(drawing);
    } catch (IOException ended) {
      end(process);
      process = null;
      return new byte[0];
    }
  }

  private byte[] ask(Drawing drawing) throws IOException {
    Process draughtsman = ready();
    Future<?> late =
        clock.schedule(() -> end(draughtsman), limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      drawing.ask(new DataOutputStream(new BufferedOutputStream(draughtsman.getOutputStream())));
      return Drawing.answered(
          new DataInputStream(new BufferedInputStream(draughtsman.getInputStream())));
    } finally {
      late.cancel(false);
      leaving = clock.schedule(() -> end(draughtsman), IDLE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private Process ready() throws IOException {
    if (leaving != null) {
      leaving.cancel(false);
    }
    Process there = process;
    if (there == null || !there.isAlive()) {
      there = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
      process = there;
    }
    return there;
  }

  private static void end(@Nullable Process ended) {
    if (ended != null) {
      ended.destroyForcibly();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    end(process);
  }
}
