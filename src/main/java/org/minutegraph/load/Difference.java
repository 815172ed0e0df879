package org.minutegraph.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/** What has become of the quads of a store since it was opened. Not for use by several threads. */
public final class Difference {
  /** Of so many quads: what is more is not remembered. */
  private static final int MOST = 300_000;

  private final Set<Quad> come = new HashSet<>();
  private final Set<Quad> gone = new HashSet<>();
  private boolean known = true;

  void add(Difference more) {
    if (more.known) {
      add(more.gone, more.come);
    } else {
      forget();
    }
  }

  void add(Collection<Quad> deleted, Collection<Quad> added) {
    if (known && come.size() + gone.size() + deleted.size() + added.size() <= MOST) {
      deleted.stream().filter(quad -> !come.remove(quad)).forEach(gone::add);
      added.stream().filter(quad -> !gone.remove(quad)).forEach(come::add);
    } else {
      forget();
    }
  }

  void forget() {
    known = false;
    come.clear();
    gone.clear();
  }

  /** Whether it is known: not where it is very much. */
  public boolean known() {
    return known;
  }

  /** Quads that were not there before. */
  public Set<Quad> come() {
    return Set.copyOf(come);
  }

  /** Quads that are not there any longer. */
  public Set<Quad> gone() {
    return Set.copyOf(gone);
  }
}
