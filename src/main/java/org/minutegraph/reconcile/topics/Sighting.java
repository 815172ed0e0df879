package org.minutegraph.reconcile.topics;

import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.topics.Naming;

/** A topic named at a place of an item. */
record Sighting(Naming naming, Place place, Passage passage) {
  SourceSpan span() {
    return passage.span(naming.start(), naming.end());
  }
}
