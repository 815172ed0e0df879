package org.minutegraph.serve.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** All nodes that are reached from some by steps, these included, each once, the nearest first. */
final class Reached implements Iterator<Node> {
  private final Function<Node, Iterator<Node>> steps;
  private final Set<Node> seen = new HashSet<>();
  private final Deque<Node> further = new ArrayDeque<>();
  private Iterator<Node> coming;
  private @Nullable Node fresh;

  /**
   * @param begin where to begin
   * @param steps from a node to the next ones
   */
  Reached(Iterator<Node> begin, Function<Node, Iterator<Node>> steps) {
    this.coming = begin;
    this.steps = steps;
  }

  @Override
  public boolean hasNext() {
    while (fresh == null && goOn()) {
      // on to the next node
    }
    return fresh != null;
  }

  @Override
  public Node next() {
    Node found = hasNext() ? fresh : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    fresh = null;
    return found;
  }

  /** Looks at one more node; false where there is none. */
  private boolean goOn() {
    if (coming.hasNext()) {
      Node node = coming.next();
      if (seen.add(node)) {
        further.add(node);
        fresh = node;
      }
      return true;
    }
    if (further.isEmpty()) {
      return false;
    }
    coming = steps.apply(further.remove());
    return true;
  }
}
