package org.minutegraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.minutegraph.load.GraphFile;
import org.minutegraph.load.GraphFormat;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.pipeline.InputFiles;
import org.minutegraph.pipeline.Pipeline;
import org.minutegraph.pipeline.PipelineSettings;
import org.minutegraph.pipeline.Result;

/**
 * The heap that is in use, after a collection, while a thousand documents become one file of RDF;
 * it may grow by the names of the people in them, and by no more. The minutes of a folder are
 * copied under other names until there are a thousand:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.minutegraph.bench.ManyDocuments src/main/resources/samples
 * }</pre>
 */
public final class ManyDocuments {
  private static final int ALL = 1_000;
  private static final Set<Integer> LOOKED_AT = Set.of(10, 100, 250, 500, 750, 1_000);

  private ManyDocuments() {}

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("minutegraph-many");
    try {
      Path minutes = copies(Path.of(args[0]), folder.resolve("minutes"));
      extract(minutes, folder.resolve("graph.nq"));
    } finally {
      delete(folder);
    }
  }

  private static Path copies(Path from, Path to) throws IOException {
    List<Path> minutes = new ArrayList<>();
    for (Path file : files(from)) {
      if (file.getFileName().toString().equals("council.json")) {
        copy(file, to.resolve(from.relativize(file)));
      } else if (!file.getFileName().toString().equals("index.txt")) {
        minutes.add(file);
      }
    }
    for (int i = 0; i < ALL; i++) {
      Path file = minutes.get(i % minutes.size());
      String name = String.format(Locale.ROOT, "%04d-%s", i, file.getFileName());
      copy(file, to.resolve(from.relativize(file)).resolveSibling(name));
    }
    return to;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void extract(Path minutes, Path graph) throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    PipelineSettings settings =
        new PipelineSettings(PipelineSettings.STANDARD_BASE, null, "bench", workers, 60);
    try (GraphTarget target = new GraphFile(graph, GraphFormat.NQ, Map.of())) {
      Gauge gauge = new Gauge();
      new Pipeline(settings).run(InputFiles.in(List.of(minutes)), target, gauge);
      gauge.print("the end");
    }
    System.out.printf(Locale.ROOT, "%d MB of N-Quads%n", Files.size(graph) >> 20);
  }

  /** Looks at the heap now and then. */
  private static final class Gauge implements Consumer<Result> {
    private final long begin = System.nanoTime();
    private int documents;

    @Override
    public void accept(Result result) {
      if (!(result instanceof Result.Described)) {
        throw new IllegalStateException("not described: " + result);
      }
      documents++;
      if (LOOKED_AT.contains(documents)) {
        print(documents + " documents");
      }
    }

    void print(String when) {
      System.gc();
      Runtime heap = Runtime.getRuntime();
      long used = (heap.totalMemory() - heap.freeMemory()) >> 20;
      long seconds = (System.nanoTime() - begin) / 1_000_000_000L;
      System.out.printf(Locale.ROOT, "%-16s %5d MB in use, %4d s%n", when, used, seconds);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
