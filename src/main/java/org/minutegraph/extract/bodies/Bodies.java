package org.minutegraph.extract.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Passage;

/** What is known of names of bodies before any document is read. May be shared by threads. */
public final class Bodies {
  private final BodyFinder finder;
  private final Lexicon lexicon;
  private final Capitals capitals = new Capitals();
  private final OrdinaryWords ordinary;

  public Bodies(Language language) {
    ordinary = new OrdinaryWords(language);
    lexicon = new Lexicon(ordinary);
    finder = new BodyFinder(lexicon);
  }

  /**
   * Learns a document.
   *
   * @param passages all of its text
   * @param lists of people
   */
  public DocumentBodies of(
      List<Passage> passages, List<Passage> lists, List<Acronym> acronyms, NameFinder names) {
    NameShapes shapes = new NameShapes(lexicon);
    List<String> introduced = new ArrayList<>(new Introductions(names, shapes).in(passages, lists));
    introduced.addAll(
        new HeadlessNames(
                lexicon,
                names,
                shapes,
                ordinary,
                new Companions(finder, names),
                explained(acronyms))
            .in(passages));
    ShortForms own = ShortForms.of(acronyms, introduced, finder);
    return new DocumentBodies(finder, capitals, own, names, passages);
  }

  private static Set<String> explained(List<Acronym> acronyms) {
    return acronyms.stream()
        .map(each -> each.shortForm().replace(".", ""))
        .collect(Collectors.toSet());
  }
}
