package org.minutegraph.serve.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Looks at the heap, and stops the query that has asked for most of it when it is getting full,
 * early enough that collecting it keeps nobody waiting for long. It cannot stop one within a single
 * call of a function; see {@link Bounds}.
 */
public final class Watch implements AutoCloseable {
  private static final int EVERY_MS = 50;
  private static final double NEARLY_FULL = 0.4;

  /** A query that asked for less is not what fills the heap. */
  private static final long MUCH = 128L << 20;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final MemoryPoolMXBean lasting = lasting();
  private final Map<Long, Running> running = new ConcurrentHashMap<>();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(Watch::daemon);

  /** A query, and what its thread had been given before. */
  private record Running(QueryExec query, long before) {}

  /** Watches until it is closed. */
  public Watch() {
    looking.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /** This thread begins with a query. */
  void begin(QueryExec query) {
    long id = Thread.currentThread().getId();
    running.put(id, new Running(query, threads.getThreadAllocatedBytes(id)));
  }

  /** This thread is done with its query, if it had one. */
  void end() {
    running.remove(Thread.currentThread().getId());
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }

  private void look() {
    MemoryUsage now = lasting.getUsage();
    if (now.getUsed() > NEARLY_FULL * now.getMax()) {
      greediest().ifPresent(id -> Optional.ofNullable(running.remove(id)).ifPresent(Watch::stop));
    }
  }

  private static void stop(Running greedy) {
    greedy.query().abort();
  }

  private Optional<Long> greediest() {
    return running.keySet().stream()
        .filter(id -> given(id) > MUCH)
        .max(Comparator.comparingLong(this::given));
  }

  private long given(long id) {
    Running one = running.get(id);
    return one == null ? 0 : threads.getThreadAllocatedBytes(id) - one.before();
  }

  /** Where the JVM keeps what has lived for a while; its largest part. */
  private static MemoryPoolMXBean lasting() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getUsage().getMax() > 0)
        .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
        .orElseThrow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "watch of the heap");
    thread.setDaemon(true);
    return thread;
  }
}
