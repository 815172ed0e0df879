package org.minutegraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** Where a query runs: a dataset here, or an endpoint elsewhere. */
@FunctionalInterface
public interface QueryTarget {

  /** The query, ready to run; the caller closes it. */
  QueryExec prepare(Query query);
}
