package org.minutegraph.serve.guard;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries so that they stop when told to, also within a property path, where the library never
 * asks whether it is to go on.
 */
public final class StoppableExecutor extends OpExecutorTDB2 {
  private StoppableExecutor(ExecutionContext context) {
    super(context);
  }

  /** Runs all queries of a dataset so, from now on. */
  public static void set(Context dataset) {
    QC.setFactory(dataset, StoppableExecutor::new);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    AtomicBoolean stop =
        Objects.requireNonNullElseGet(execCxt.getCancelSignal(), AtomicBoolean::new);
    Graph watched = new WatchedGraph(execCxt.getActiveGraph(), stop);
    return new PathRows(path.getTriplePath(), input, watched, execCxt);
  }
}
