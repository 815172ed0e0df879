package org.minutegraph.serve.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Lets so many queries of strangers run at once, and stops each when its time is over. Looks at the
 * heap, too, and stops the query that has asked for most of it when it is getting full, early
 * enough that collecting it keeps nobody waiting for long. It cannot stop one within a single call
 * of a function; see {@link Bounds}.
 *
 * <p>The library's own clock is not enough: it waits for a query that is still being prepared, and
 * with it wait the ends of all others.
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

  private final Semaphore places;
  private final long limitNanos;

  /**
   * A query that runs.
   *
   * @param stop told to be true, it stops
   * @param before what its thread had been given of the heap before
   * @param began by the clock of the machine
   */
  private record Running(AtomicBoolean stop, long before, long began) {}

  /**
   * Watches until it is closed.
   *
   * @param atOnce how many queries run at once
   * @param limit how long each may take
   */
  public Watch(int atOnce, Duration limit) {
    this.places = new Semaphore(atOnce);
    this.limitNanos = limit.toNanos();
    looking.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /** Takes a place for a query, if there is one; whoever gets it gives it back: {@link #leave}. */
  public boolean enter() {
    return places.tryAcquire();
  }

  /** This thread, which has a place, begins with a query. */
  public void begin(QueryExec query) {
    long id = Thread.currentThread().getId();
    AtomicBoolean stop = Context.getOrSetCancelSignal(query.getContext());
    running.put(id, new Running(stop, threads.getThreadAllocatedBytes(id), System.nanoTime()));
  }

  /** This thread gives its place back. */
  public void leave() {
    running.remove(Thread.currentThread().getId());
    places.release();
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }

  private void look() {
    long now = System.nanoTime();
    running.values().stream()
        .filter(one -> now - one.began() > limitNanos)
        .forEach(one -> one.stop().set(true));
    MemoryUsage heap = lasting.getUsage();
    if (heap.getUsed() > NEARLY_FULL * heap.getMax()) {
      greediest()
          .flatMap(id -> Optional.ofNullable(running.remove(id)))
          .ifPresent(greedy -> greedy.stop().set(true));
    }
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
    Thread thread = new Thread(work, "watch of queries");
    thread.setDaemon(true);
    return thread;
  }
}
