package org.minutegraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.minutegraph.generate.GenerateCouncil;
import org.minutegraph.load.GraphFile;
import org.minutegraph.load.GraphFormat;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.load.Store;
import org.minutegraph.load.StoreTarget;
import org.minutegraph.pipeline.InputFile;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;

/**
 * How long it takes to add a document to stores of 100, 1,000 and 10,000: all of it, and what comes
 * after the document is read (who is who, what it links to, and the writing), by time of the
 * processor, which other programs do not lengthen. The first store has half of a council, the
 * others whole ones: what is looked at grows with the council, not with the store. The minutes are
 * those of an invented council with 200 meetings, under as many names as it takes:
 *
 * <pre>{@code
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.minutegraph.bench.AddOneDocument FOLDER [100 1000 10000]
 * }</pre>
 */
public final class AddOneDocument {
  private static final int OF_A_COUNCIL = 200;
  private static final int ADDED = 5;
  private static final String PLACE = "ramblewick";
  private static final PipelineSettings SETTINGS =
      new PipelineSettings(
          PipelineSettings.STANDARD_BASE, null, "bench", 2, PipelineSettings.STANDARD_SECONDS);

  private AddOneDocument() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Integer> sizes =
        args.length == 1
            ? List.of(100, 1_000, 10_000)
            : Arrays.stream(args).skip(1).map(Integer::valueOf).toList();
    GenerateCouncil.write(folder.resolve("council"), 1, OF_A_COUNCIL + ADDED, 9);
    List<InputFile> files = InputFiles.in(List.of(folder.resolve("council/minutes")));
    Path graph = folder.resolve("council.nq");
    if (!Files.exists(graph)) {
      try (GraphTarget target = new GraphFile(graph, GraphFormat.NQ, Map.of())) {
        new Pipeline(SETTINGS).run(files.subList(0, OF_A_COUNCIL), target, result -> {});
      }
    }
    System.out.println("documents  one more, s  after it is read, s");
    for (int size : sizes) {
      measure(folder, graph, size, files.subList(OF_A_COUNCIL, OF_A_COUNCIL + ADDED));
    }
  }

  private static void measure(Path folder, Path graph, int size, List<InputFile> more)
      throws IOException {
    try (Store store = Store.open(folder.resolve("store-" + size));
        StoreTarget target = new StoreTarget(store)) {
      for (int from = 0; from < size; from += OF_A_COUNCIL) {
        fill(target, graph, from / OF_A_COUNCIL, Math.min(OF_A_COUNCIL, size - from));
      }
      List<Double> whole = new ArrayList<>();
      List<Double> after = new ArrayList<>();
      for (InputFile file : more) {
        add(target, file, whole, after);
      }
      System.out.printf(Locale.ROOT, "%9d  %11.2f  %19.2f%n", size, middle(whole), middle(after));
    }
  }

  private static void add(
      StoreTarget target, InputFile file, List<Double> whole, List<Double> after)
      throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long begin = system.getProcessCpuTime();
    long[] read = new long[1];
    new Pipeline(SETTINGS)
        .run(List.of(file), target, result -> read[0] = system.getProcessCpuTime());
    long end = system.getProcessCpuTime();
    whole.add((end - begin) / 1e9);
    after.add((end - read[0]) / 1e9);
  }

  private static double middle(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  /** Puts the graphs of the council into the store, under another name save the first time. */
  private static void fill(StoreTarget target, Path graph, int number, int documents)
      throws IOException {
    String text = Files.readString(graph);
    String named = number == 0 ? text : text.replace(PLACE, PLACE + "-" + number);
    DatasetGraph parsed = DatasetGraphFactory.create();
    RDFParser.fromString(named, Lang.NQUADS).parse(parsed);
    Map<String, Graph> graphs = new TreeMap<>();
    parsed.listGraphNodes().forEachRemaining(n -> graphs.put(n.getURI(), parsed.getGraph(n)));
    Set<String> left =
        Set.copyOf(
            graphs.keySet().stream()
                .filter(AddOneDocument::isDocument)
                .sorted()
                .skip(documents)
                .toList());
    for (Map.Entry<String, Graph> one : graphs.entrySet()) {
      if (!left.contains(one.getKey())) {
        target.merge(one.getKey(), one.getValue());
      }
    }
    target.commit();
  }

  private static boolean isDocument(String name) {
    return name.contains("graph/document/");
  }
}
