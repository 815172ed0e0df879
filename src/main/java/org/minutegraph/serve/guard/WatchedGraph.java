package org.minutegraph.serve.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

/** A graph that gives nothing more once the query that reads it is to stop. */
final class WatchedGraph extends GraphWrapper {
  private final AtomicBoolean stop;

  /**
   * @param stop true as soon as the query is to stop
   */
  WatchedGraph(Graph graph, AtomicBoolean stop) {
    super(graph);
    this.stop = stop;
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    check();
    return new Watched(super.find(subject, predicate, object));
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    check();
    return new Watched(super.find(pattern));
  }

  private void check() {
    if (stop.get()) {
      throw new QueryCancelledException();
    }
  }

  private final class Watched extends NiceIterator<Triple> {
    private final ExtendedIterator<Triple> found;

    Watched(ExtendedIterator<Triple> found) {
      this.found = found;
    }

    @Override
    public boolean hasNext() {
      check();
      return found.hasNext();
    }

    @Override
    public Triple next() {
      return found.next();
    }

    @Override
    public void close() {
      found.close();
    }
  }
}
