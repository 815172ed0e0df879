package org.minutegraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.PassedOn;

/**
 * Which part of adding a document takes how long: the parts come one after the other, and each ends
 * with what it writes; posts are told with people. Times are of the processor; of reading, of all
 * threads, of the parts after it, of the one thread that does them.
 */
final class Steps {
  static final List<String> ALL =
      List.of("reading", "people", "councils", "bodies", "links", "writing", "cards");
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final double MILLION = 1e6;

  private final Map<String, Long> nanos = new TreeMap<>();
  private long begin;
  private long thread;

  void begin() {
    begin = SYSTEM.getProcessCpuTime();
    thread = now();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What was done since the part before ended was part of this one. */
  void ends(String part) {
    long now = now();
    boolean reading = part.equals("reading");
    nanos.merge(part, reading ? SYSTEM.getProcessCpuTime() - begin : now - thread, Long::sum);
    thread = now;
  }

  void end() {
    nanos.put("all", SYSTEM.getProcessCpuTime() - begin);
  }

  /** The middle of some documents, part by part. */
  static String row(int size, List<Steps> documents) {
    return "%6d ".formatted(size)
        + ALL.stream()
            .map(part -> middle(documents, steps -> steps.nanos.getOrDefault(part, 0L)))
            .collect(Collectors.joining())
        + middle(documents, steps -> steps.nanos.getOrDefault("all", 0L));
  }

  private static String middle(List<Steps> documents, ToLongFunction<Steps> nanos) {
    long middle =
        documents.stream()
            .mapToLong(nanos)
            .sorted()
            .skip(documents.size() / 2)
            .findFirst()
            .orElse(0);
    return String.format(Locale.ROOT, " %8.1f", middle / MILLION);
  }

  /** A target that tells by what is written which part has ended. */
  GraphTarget watch(GraphTarget target) {
    return new Watched(target);
  }

  private final class Watched extends PassedOn {
    private int revised;

    Watched(GraphTarget target) {
      super(target);
    }

    @Override
    public void replace(String name, Graph graph) throws IOException {
      super.replace(name, graph);
      if (name.contains("/inferred/links/")) {
        ends("links");
      } else if (name.endsWith("/graph/topics")) {
        ends("councils");
      }
    }

    @Override
    public void revise(String name, Set<Node> subjects, Graph graph) throws IOException {
      super.revise(name, subjects, graph);
      if (name.endsWith("/graph/inferred")) {
        ends(List.of("people", "people", "bodies").get(revised++));
      }
    }

    @Override
    public void commit() throws IOException {
      super.commit();
      ends("writing");
    }
  }
}
