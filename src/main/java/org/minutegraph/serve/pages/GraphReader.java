package org.minutegraph.serve.pages;

import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Asks the store on behalf of pages. */
public final class GraphReader {
  private final DatasetGraph dataset;
  private final Duration limit;
  private final PageQueries queries = new PageQueries();

  /**
   * @param limit for each query; one that takes longer is stopped with a {@link
   *     org.apache.jena.query.QueryCancelledException}
   */
  public GraphReader(DatasetGraph dataset, Duration limit) {
    this.dataset = dataset;
    this.limit = limit;
  }

  /** What several queries tell of the store as it stands at one moment. */
  public <T> T read(Function<Reading, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(new Reading(dataset, limit, queries)));
  }
}
