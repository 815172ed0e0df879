package org.minutegraph.serve.guard;

import java.util.concurrent.Semaphore;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Queries over HTTP: so many at once and no more, each under the eyes of a {@link Watch}. Pages do
 * not wait for them.
 */
public final class GuardedQueries extends SPARQL_QueryDataset {
  private static final String SECONDS = "5";

  private final Watch watch;
  private final Semaphore places;

  /**
   * @param atOnce how many are worked on; further ones are told to come again
   */
  public GuardedQueries(Watch watch, int atOnce) {
    this.watch = watch;
    this.places = new Semaphore(atOnce);
  }

  @Override
  protected void execute(String query, HttpAction action) {
    if (!places.tryAcquire()) {
      action.getResponse().setHeader("Retry-After", SECONDS);
      ServletOps.error(
          HttpStatus.SERVICE_UNAVAILABLE_503, "too many queries at once; try again shortly");
    }
    try {
      super.execute(query, action);
    } finally {
      watch.end();
      places.release();
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    watch.begin(execution);
    return execution;
  }
}
