package org.minutegraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Loads into a store: few large transactions, since each costs time and disk. */
public final class StoreTarget implements GraphTarget {
  private static final long TRIPLES_AT_ONCE = 200_000;

  private final Store store;
  private final List<Change> waiting = new ArrayList<>();
  private long triples;

  /** Loads into a store that stays the caller's. */
  public StoreTarget(Store store) {
    this.store = store;
  }

  @Override
  public void replace(String name, Graph graph) {
    add(Change.whole(name, graph));
  }

  @Override
  public void revise(String name, Set<Node> subjects, Graph graph) {
    add(new Change(name, graph, Set.copyOf(subjects)));
  }

  private void add(Change change) {
    Loadable.check(change);
    waiting.add(change);
    triples += change.graph().size();
    if (triples >= TRIPLES_AT_ONCE) {
      commit();
    }
  }

  @Override
  public Graph held(String name, Node subject, Node predicate, Node object) {
    return store.copy(name, subject, predicate, object);
  }

  @Override
  public Set<String> around(String body, LocalDate from, LocalDate until) {
    return store.around(body, from, until);
  }

  @Override
  public void commit() {
    if (!waiting.isEmpty()) {
      store.write(waiting);
      waiting.clear();
      triples = 0;
    }
  }

  @Override
  public void close() {
    waiting.clear();
  }
}
