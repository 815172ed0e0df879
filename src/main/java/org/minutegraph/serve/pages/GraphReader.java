package org.minutegraph.serve.pages;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.minutegraph.cards.Drawer;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.serve.guard.Watch;

/** Asks the store on behalf of pages. */
public final class GraphReader {
  private final DatasetGraph dataset;
  private final Duration limit;
  private final Drawer cards;
  private final Watch watch;
  private final Turns turns;
  private final PageQueries queries = new PageQueries();
  private final Remembered remembered = new Remembered();

  /**
   * @param cards of the same dataset
   * @param limit for each query; one that takes longer is stopped with a {@link
   *     org.apache.jena.query.QueryCancelledException}
   * @param watch over the queries that visitors write
   * @param turns of pages; queries that may take long wait for none, and let others have theirs
   */
  public GraphReader(DatasetGraph dataset, Drawer cards, Duration limit, Watch watch, Turns turns) {
    this.dataset = dataset;
    this.cards = cards;
    this.limit = limit;
    this.watch = watch;
    this.turns = turns;
  }

  /** What several queries tell of the store as it stands at one moment. */
  public <T> T read(Function<Reading, T> reading) {
    return Txn.calculateRead(
        dataset,
        () -> reading.apply(new Reading(dataset, cards, limit, queries, turns, remembered)));
  }

  /**
   * Runs a visitor's own query, on the store as it stands, under the same limit of time.
   *
   * @throws BusyException where too many of them run
   */
  public <T> T run(Query query, Function<QueryExec, T> use) {
    if (!watch.enter()) {
      throw new BusyException();
    }
    try {
      return turns.aside(() -> watched(query, use));
    } finally {
      watch.leave();
    }
  }

  private <T> T watched(Query query, Function<QueryExec, T> use) {
    return Txn.calculateRead(
        dataset,
        () -> {
          // The engine heeds no FROM where it is given a dataset.
          DatasetDescription graphs = DatasetDescription.create(query);
          DatasetGraph asked =
              graphs == null ? dataset : DynamicDatasets.dynamicDataset(graphs, dataset, false);
          try (QueryExec execution =
              QueryExec.dataset(asked)
                  .query(query)
                  .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                  .build()) {
            watch.begin(execution);
            return use.apply(execution);
          }
        });
  }

  /** Runs queries that come with the program on the store as it stands, under the same limit. */
  public <T> T target(Function<QueryTarget, T> use) {
    return turns.aside(
        () ->
            Txn.calculateRead(
                dataset,
                () ->
                    use.apply(
                        query ->
                            QueryExec.dataset(dataset)
                                .query(query)
                                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                                .build())));
  }

  /** How long a query may take. */
  public Duration limit() {
    return limit;
  }
}
