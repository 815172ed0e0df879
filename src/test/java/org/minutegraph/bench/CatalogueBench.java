package org.minutegraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.minutegraph.load.Store;
import org.minutegraph.query.Catalogue;
import org.minutegraph.query.StoredQuery;

/**
 * How long each query of the catalogue takes on a store, as it stands in its file: the second run
 * of two, by the clock and by the processor. The queries behind {@code facts} list all there is of
 * a kind and are left out.
 *
 * <pre>{@code
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.minutegraph.bench.CatalogueBench STORE [PART-OF-A-NAME]
 * }</pre>
 */
public final class CatalogueBench {
  private static final int MOST_SECONDS = 60;

  private CatalogueBench() {}

  /** Measures and prints a table. */
  public static void main(String[] args) {
    String part = args.length > 1 ? args[1] : "";
    List<StoredQuery> queries =
        new Catalogue()
            .list().stream()
                .filter(query -> !query.name().startsWith("facts/") && query.name().contains(part))
                .toList();
    System.out.printf("%-34s %7s %7s %8s%n", "query", "ms", "cpu ms", "rows");
    try (Store store = Store.existing(Path.of(args[0]))) {
      queries.forEach(query -> print(query, store.dataset()));
    }
  }

  private static void print(StoredQuery query, DatasetGraph dataset) {
    run(query, dataset);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long clock = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    long rows = run(query, dataset);
    System.out.printf(
        Locale.ROOT,
        "%-34s %7d %7d %8s%n",
        query.name(),
        (System.nanoTime() - clock) / 1_000_000,
        (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000,
        rows < 0 ? "stopped" : rows);
  }

  /** The number of rows; -1 where it was stopped before the last of them. */
  private static long run(StoredQuery query, DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset)
                  .query(query.query())
                  .timeout(MOST_SECONDS, TimeUnit.SECONDS)
                  .build()) {
            return query.query().isSelectType()
                ? Iter.count(execution.select())
                : Iter.count(execution.constructTriples());
          } catch (QueryCancelledException e) {
            return -1L;
          }
        });
  }
}
