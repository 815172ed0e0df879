package org.minutegraph.cards;

import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * How a graph became another.
 *
 * @param from the state of the graph before
 * @param to its state now
 * @param come quads that it holds now and did not hold before
 * @param gone quads that it held before and does not hold now
 */
public record Revision(String from, String to, Set<Quad> come, Set<Quad> gone) {
  public Revision {
    come = Set.copyOf(come);
    gone = Set.copyOf(gone);
  }
}
