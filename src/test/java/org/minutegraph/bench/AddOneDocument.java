package org.minutegraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.minutegraph.cards.Drawer;
import org.minutegraph.cards.Revision;
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
import org.minutegraph.pipeline.Result;

/**
 * How long it takes to add a document to stores of 100, 1,000 and 10,000, by part, in time of the
 * processor, which other programs do not lengthen. The council of the document has 100 others in
 * every store, and what else is there are councils like it under other names: what grows is the
 * store alone. A store that is in the folder already, as {@code store-10000}, is taken with what it
 * holds:
 *
 * <pre>{@code
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.minutegraph.bench.AddOneDocument FOLDER [100 1000 10000]
 * }</pre>
 */
public final class AddOneDocument {
  private static final int OF_A_COUNCIL = 100;
  private static final int SPARE = 100;
  private static final int WARM = 3;
  private static final int ADDED = 7;
  private static final String PLACE = "Quillerby";
  private static final PipelineSettings SETTINGS =
      new PipelineSettings(
          PipelineSettings.STANDARD_BASE, null, "bench", 2, PipelineSettings.STANDARD_SECONDS);

  private final Path folder;
  private final List<InputFile> files;

  private AddOneDocument(Path folder, List<InputFile> files) {
    this.folder = folder;
    this.files = files;
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Integer> sizes =
        args.length == 1
            ? List.of(100, 1_000, 10_000)
            : Arrays.stream(args).skip(1).map(Integer::valueOf).toList();
    generate(folder.resolve("council"));
    AddOneDocument bench =
        new AddOneDocument(folder, InputFiles.in(List.of(folder.resolve("council/minutes"))));
    System.out.println("milliseconds of the processor: " + Steps.ALL + ", all threads");
    for (int size : sizes) {
      bench.fill(size);
      bench.measure(size);
    }
  }

  /** A council by a name that no other has. */
  private static void generate(Path folder) throws IOException {
    GenerateCouncil.write(folder, 1, OF_A_COUNCIL + SPARE, 9);
    try (Stream<Path> files = Files.walk(folder.resolve("minutes"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, Files.readString(file).replace("Bramblewick", PLACE));
      }
    }
  }

  private Path store(int size) {
    return folder.resolve("store-" + size);
  }

  private void measure(int size) throws IOException {
    List<Steps> all = new ArrayList<>();
    for (InputFile file : files.subList(OF_A_COUNCIL, OF_A_COUNCIL + SPARE)) {
      Steps steps = new Steps();
      if (all.size() < WARM + ADDED && add(store(size), file, steps)) {
        all.add(steps);
      }
    }
    System.out.println(Steps.row(size, all.subList(WARM, all.size())));
  }

  /** Whether the document was not there before. */
  private static boolean add(Path folder, InputFile file, Steps steps) throws IOException {
    List<Result> results = new ArrayList<>();
    try (Store store = Store.open(folder);
        StoreTarget target = new StoreTarget(store)) {
      steps.begin();
      new Pipeline(SETTINGS)
          .run(
              List.of(file),
              steps.watch(target),
              result -> {
                steps.ends("reading");
                results.add(result);
              });
      revise(store);
      steps.ends("cards");
      steps.end();
    }
    return results.get(0) instanceof Result.Described;
  }

  private static void revise(Store store) {
    Revision revision =
        new Revision(
            store.before(), store.state(), store.difference().come(), store.difference().gone());
    if (!Drawer.revise(store.cards(), revision, store.dataset())) {
      throw new IllegalStateException("the cards would have to be made anew");
    }
  }

  /** Puts a hundred meetings of the council into the store, beside others, and makes its cards. */
  private void fill(int size) throws IOException {
    boolean empty = !Files.exists(store(size));
    String text = Files.readString(council());
    try (Store store = Store.open(store(size));
        StoreTarget target = new StoreTarget(store)) {
      if (empty) {
        for (int number = 1; number < size / OF_A_COUNCIL; number++) {
          String other = PLACE + "-" + number;
          put(text.replace(PLACE, other).replace(slug(PLACE), slug(other)), target);
        }
      }
      if (target.held(graph()).isEmpty()) {
        put(text, target);
      }
      try (Drawer drawer = Drawer.in(store.cards(), store.state(), store.dataset())) {
        drawer.fill();
      }
    }
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The graph of the first meeting. */
  private String graph() {
    return SETTINGS.base() + "graph/document/" + slug(PLACE) + "/" + files.get(0).id();
  }

  /** The graphs of the first hundred meetings. */
  private Path council() throws IOException {
    Path graph = folder.resolve("council-%d.nq".formatted(OF_A_COUNCIL));
    if (!Files.exists(graph)) {
      try (GraphTarget target = new GraphFile(graph, GraphFormat.NQ, Map.of())) {
        new Pipeline(SETTINGS).run(files.subList(0, OF_A_COUNCIL), target, result -> {});
      }
    }
    return graph;
  }

  private static void put(String quads, StoreTarget target) throws IOException {
    DatasetGraph parsed = DatasetGraphFactory.create();
    RDFParser.fromString(quads, Lang.NQUADS).parse(parsed);
    Map<String, Graph> graphs = new TreeMap<>();
    parsed.listGraphNodes().forEachRemaining(n -> graphs.put(n.getURI(), parsed.getGraph(n)));
    for (Map.Entry<String, Graph> one : graphs.entrySet()) {
      target.merge(one.getKey(), one.getValue());
    }
    target.commit();
  }
}
