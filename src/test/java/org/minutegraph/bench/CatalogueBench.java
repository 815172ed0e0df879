package org.minutegraph.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.minutegraph.load.Store;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.Filling;
import org.minutegraph.query.Parameter;
import org.minutegraph.query.StoredQuery;

/**
 * How long each query of the catalogue takes on a store, as it stands in its file, and confined to
 * the council, the body, the person and the topic of which there is most: the second run of two, by
 * the clock and by the processor. The queries behind {@code facts} list all there is of a kind and
 * are left out.
 *
 * <pre>{@code
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.minutegraph.bench.CatalogueBench STORE [PART-OF-A-NAME]
 * }</pre>
 */
public final class CatalogueBench {
  private static final int MOST_SECONDS = 60;

  private final DatasetGraph dataset;
  private final Map<String, String> busy;

  private CatalogueBench(DatasetGraph dataset) throws IOException {
    this.dataset = dataset;
    this.busy = busy(dataset);
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    String part = args.length > 1 ? args[1] : "";
    List<StoredQuery> queries =
        new Catalogue()
            .list().stream()
                .filter(query -> !query.name().startsWith("facts/") && query.name().contains(part))
                .toList();
    System.out.printf("%-34s %-44s %7s %7s %8s%n", "query", "of", "ms", "cpu ms", "rows");
    try (Store store = Store.existing(Path.of(args[0]))) {
      CatalogueBench bench = new CatalogueBench(store.dataset());
      queries.forEach(bench::print);
    }
  }

  private void print(StoredQuery query) {
    print(query.name(), "", query.query());
    for (Parameter parameter : query.parameters()) {
      String value = busy.get(parameter.name());
      if (value != null) {
        Query filled = Filling.fill(query, Map.of(parameter.name(), List.of(value)));
        print(query.name(), parameter.name() + "=" + value, filled);
      }
    }
  }

  private void print(String name, String of, Query query) {
    run(query);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long clock = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    long rows = run(query);
    System.out.printf(
        Locale.ROOT,
        "%-34s %-44.44s %7d %7d %8s%n",
        name,
        of,
        (System.nanoTime() - clock) / 1_000_000,
        (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000,
        rows < 0 ? "stopped" : rows);
  }

  /** The number of rows; -1 where it was stopped before the last of them. */
  private long run(Query query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset)
                  .query(query)
                  .timeout(MOST_SECONDS, TimeUnit.SECONDS)
                  .build()) {
            return query.isSelectType()
                ? Iter.count(execution.select())
                : Iter.count(execution.constructTriples());
          } catch (QueryCancelledException e) {
            return -1L;
          }
        });
  }

  /** A value for each parameter that confines. */
  private static Map<String, String> busy(DatasetGraph dataset) throws IOException {
    Map<String, String> values = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(CatalogueBench.class.getResourceAsStream("busy.rq"), "busy.rq")) {
      Query query = QueryFactory.create(new String(in.readAllBytes(), UTF_8));
      Txn.executeRead(
          dataset,
          () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
              execution
                  .select()
                  .forEachRemaining(
                      row ->
                          values.put(
                              row.get("parameter").getLiteralLexicalForm(),
                              row.get("value").getLiteralLexicalForm()));
            }
          });
    }
    // What decisions may say is told by the name of a topic.
    values.put("phrase", values.getOrDefault("topic", "report"));
    return values;
  }
}
