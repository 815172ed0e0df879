package org.minutegraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** A dataset with transactions, as it stands when this is made and until it is closed. */
public final class StoredData implements QueryTarget, AutoCloseable {
  private final DatasetGraph dataset;

  public StoredData(DatasetGraph dataset) {
    this.dataset = dataset;
    dataset.begin(ReadWrite.READ);
  }

  @Override
  public QueryExec prepare(Query query) {
    return QueryExec.dataset(dataset).query(query).build();
  }

  @Override
  public void close() {
    dataset.end();
  }
}
