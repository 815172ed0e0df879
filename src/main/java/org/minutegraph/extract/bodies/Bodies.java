package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Passage;

/** What is known of names of bodies before any document is read. May be shared by threads. */
public final class Bodies {
  private final BodyFinder finder = new BodyFinder();
  private final Capitals capitals = new Capitals();

  /**
   * Learns a document.
   *
   * @param passages all of its text
   */
  public DocumentBodies of(Stream<Passage> passages, List<Acronym> acronyms, NameFinder names) {
    return new DocumentBodies(finder, capitals, acronyms, names, passages);
  }
}
