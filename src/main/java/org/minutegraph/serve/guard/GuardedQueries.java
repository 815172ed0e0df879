package org.minutegraph.serve.guard;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.algebra.Algebra;
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

  /**
   * @param watch that has places; where it has none, clients are told to come again
   */
  public GuardedQueries(Watch watch) {
    this.watch = watch;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    if (!watch.enter()) {
      action.getResponse().setHeader("Retry-After", SECONDS);
      ServletOps.error(
          HttpStatus.SERVICE_UNAVAILABLE_503, "too many queries at once; try again shortly");
    }
    try {
      super.execute(query, action);
    } catch (StackOverflowError e) {
      // Before the store is read: what reads it is short of nothing, see QuerySize.
      ServletOps.errorBadRequest("the query nests too deep");
    } finally {
      watch.leave();
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    try {
      QuerySize.check(Algebra.compile(query));
    } catch (QueryBuildException e) {
      ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    watch.begin(execution);
    return execution;
  }
}
