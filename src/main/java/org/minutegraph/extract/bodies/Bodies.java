package org.minutegraph.extract.bodies;

import java.util.List;
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
   * @param lists of people
   */
  public DocumentBodies of(
      List<Passage> passages, List<Passage> lists, List<Acronym> acronyms, NameFinder names) {
    List<String> introduced = new Introductions(new Lexicon(), names).in(passages, lists);
    ShortForms own = ShortForms.of(acronyms, introduced, finder);
    return new DocumentBodies(finder, capitals, own, names, passages);
  }
}
