package org.minutegraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.minutegraph.cards.Drawer;
import org.minutegraph.load.Store;
import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.serve.PublicServer;
import org.minutegraph.serve.ServeSettings;

/**
 * How long pages take and how long they are, eight clients at once, for each kind of page:
 * addresses picked at random (always the same for a seed), none of them asked for before; then the
 * same again, when the server may have kept them. Before that, others of each kind are asked for,
 * all kinds in turn, so that the program is warm: the compiler takes one of two processors for the
 * first minute and a half under such a load. With 0 seconds of it what is measured is a server just
 * started. At the end {@code serve} is started three times, from the start of the process to the
 * first answer.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx3g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.minutegraph.bench.PagesBench STORE|http://ADDRESS/ [HOW-MANY-OF-A-KIND] [SEED] \
 *     [SECONDS-OF-WARMING] [KIND]
 * }</pre>
 *
 * <p>{@code p50}, {@code p95} and {@code max} are from asking to the last byte, as the clients see
 * it, which have the same processors; {@code server} is the 95th percentile of what the server's
 * own access log tells, from the request to the end of its answer. {@code work} is what the
 * server's own threads did for one request, in milliseconds of processor time, whatever else the
 * machine does; {@code cpu} counts the compiler and the collector of memory as well, and leaves out
 * the clients. Both are unknown of a server in another process. The first pages of a store that was
 * not read lately measure the disk. {@code KB} are of the largest page with its own styles and
 * scripts, first as sent (compressed), then as they are; the libraries of the workbench are not
 * counted.
 */
public final class PagesBench {
  private static final int CLIENTS = 8;
  private static final int STARTS = 3;
  private static final int WARMING_S = 120;

  private PagesBench() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    int warming = args.length > 3 ? Integer.parseInt(args[3]) : WARMING_S;
    String kind = args.length > 4 ? args[4] : "";
    if (args[0].startsWith("http")) {
      measure(args[0], count, seed, warming, kind, new Served());
      return;
    }
    Path folder = Path.of(args[0]);
    ServeSettings settings =
        new ServeSettings(PipelineSettings.STANDARD_BASE, "localhost", 0, 65_536, 16, 1 << 20, 30);
    Served served = new Served();
    try (Store store = Store.existing(folder);
        Drawer cards = Drawer.in(store.cards(), store.state(), store.dataset());
        PublicServer server = PublicServer.start(store.dataset(), cards, settings, served::note)) {
      cards.fill();
      measure("http://localhost:" + server.port() + "/", count, seed, warming, kind, served);
    }
    for (int i = 0; i < STARTS && kind.isEmpty(); i++) {
      System.out.println("serve: first answer after " + ServeStart.millis(folder) + " ms");
    }
  }

  private static void measure(
      String site, int count, long seed, int warming, String wanted, Served served)
      throws Exception {
    Map<String, List<String>> kinds = new SitePages(site, seed).kinds(2 * count);
    kinds.keySet().removeIf(kind -> !kind.contains(wanted));
    warm(site, kinds, warming, served);
    System.out.printf(
        "%-14s %5s | %6s %6s %6s %6s %6s %6s | %6s %6s | %6s %6s %5s%n",
        "kind", "n", "p50", "p95", "max", "server", "work", "cpu", "again", "cpu", "KB", "KB",
        "fail");
    List<Asked> all = new ArrayList<>();
    for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
      List<String> addresses = fresh(kind.getValue());
      Asked first = ask(site, addresses, served);
      System.out.println(line(kind.getKey(), first, ask(site, addresses, served)));
      all.add(first);
    }
    System.out.println(line("all", together(all), together(all)));
  }

  /** What is asked for another time has a parameter that means nothing, so that it is made anew. */
  private static void warm(String site, Map<String, List<String>> kinds, int seconds, Served served)
      throws InterruptedException, ExecutionException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (int round = 0; System.nanoTime() < until; round++) {
      for (List<String> addresses : kinds.values()) {
        String anew = "round=" + round;
        ask(
            site,
            addresses.subList(0, addresses.size() / 2).stream()
                .map(address -> address + (address.contains("?") ? "&" : "?") + anew)
                .toList(),
            served);
      }
    }
  }

  private static List<String> fresh(List<String> addresses) {
    return addresses.subList(addresses.size() / 2, addresses.size());
  }

  /** What came of some requests. */
  private record Asked(List<Fetched> fetched, List<Double> served, double work, double cpu) {

    double millis(double part) {
      double[] all = fetched.stream().mapToDouble(Fetched::millis).sorted().toArray();
      return all[at(part, all.length)];
    }

    /** As the server sees it; unknown of one in another process. */
    double servedMillis(double part) {
      double[] all = served.stream().mapToDouble(millis -> millis).sorted().toArray();
      return all.length == 0 ? Double.NaN : all[at(part, all.length)];
    }

    private static int at(double part, int length) {
      return (int) Math.min(length - 1L, Math.round(Math.ceil(part * length)) - 1);
    }
  }

  /** What the access log of the server tells of its requests. */
  private static final class Served {
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();

    void note(String line) {
      millis.add(Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)) / 1e3);
    }

    /** All since they were last taken. */
    List<Double> take() {
      List<Double> all = List.copyOf(millis);
      millis.clear();
      return all;
    }
  }

  private static Asked together(List<Asked> all) {
    List<Fetched> fetched = all.stream().flatMap(one -> one.fetched().stream()).toList();
    List<Double> served = all.stream().flatMap(one -> one.served().stream()).toList();
    double work = all.stream().mapToDouble(one -> one.work() * one.fetched().size()).sum();
    double cpu = all.stream().mapToDouble(one -> one.cpu() * one.fetched().size()).sum();
    return new Asked(fetched, served, work / fetched.size(), cpu / fetched.size());
  }

  private static String line(String kind, Asked first, Asked again) {
    return String.format(
        Locale.ROOT,
        "%-14s %5d | %6.1f %6.1f %6.1f %6.1f %6.1f %6.1f | %6.1f %6.1f | %6d %6d %5d",
        kind,
        first.fetched().size(),
        first.millis(0.5),
        first.millis(0.95),
        first.millis(1),
        first.servedMillis(0.95),
        first.work(),
        first.cpu(),
        again.millis(0.95),
        again.cpu(),
        first.fetched().stream().mapToInt(Fetched::sent).max().orElse(0) / 1024,
        first.fetched().stream().mapToInt(Fetched::whole).max().orElse(0) / 1024,
        first.fetched().stream().filter(Fetched::failed).count());
  }

  private static Asked ask(String site, List<String> addresses, Served served)
      throws InterruptedException, ExecutionException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    served.take();
    long before = system.getProcessCpuTime();
    Map<Long, Long> threads = threads();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<Fetched>>> parts = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        parts.add(clients.submit(() -> new Client(site).fetch(part(addresses, client))));
      }
      List<Fetched> all = new ArrayList<>();
      for (Future<List<Fetched>> part : parts) {
        all.addAll(part.get());
      }
      long own = all.stream().mapToLong(Fetched::ownNanos).sum();
      double cpu = system.getProcessCpuTime() - before - own;
      double work = since(threads) - own;
      double each = 1e6 * Math.max(1, all.size());
      return new Asked(all, served.take(), work / each, cpu / each);
    } finally {
      clients.shutdown();
    }
  }

  /** How long each thread of the program has worked. */
  private static Map<Long, Long> threads() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getAllThreadIds())
        .boxed()
        .collect(Collectors.toMap(id -> id, threads::getThreadCpuTime));
  }

  private static double since(Map<Long, Long> before) {
    return threads().entrySet().stream()
        .mapToDouble(one -> one.getValue() - before.getOrDefault(one.getKey(), 0L))
        .sum();
  }

  private static List<String> part(List<String> addresses, int client) {
    String[] all = addresses.toArray(new String[0]);
    return Arrays.stream(all)
        .filter(address -> Arrays.asList(all).indexOf(address) % CLIENTS == client)
        .toList();
  }

  /** From the start of a process to its first answer. */
  private static final class ServeStart {
    private static final int PORT = 33_997;

    static long millis(Path folder) throws IOException, InterruptedException {
      long from = System.nanoTime();
      Process serve =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-Xmx3g",
                  "-XX:+UseParallelGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.minutegraph.cli.Main",
                  "serve",
                  "--quiet",
                  "--store",
                  folder.toString(),
                  "--port",
                  Integer.toString(PORT))
              .inheritIO()
              .start();
      try {
        while (!new Client("http://localhost:" + PORT + "/").answers() && serve.isAlive()) {
          Thread.sleep(10);
        }
        return (System.nanoTime() - from) / 1_000_000;
      } finally {
        serve.destroy();
        serve.waitFor();
      }
    }
  }
}
