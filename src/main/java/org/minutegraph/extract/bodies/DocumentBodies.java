package org.minutegraph.extract.bodies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;

/** Names of bodies in one document, whose text tells what its headings of capitals mean. */
public final class DocumentBodies {
  private final BodyFinder finder;
  private final Capitals capitals;
  private final ShortForms own;
  private final NameFinder names;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> shortForms = new HashSet<>();

  DocumentBodies(
      BodyFinder finder,
      Capitals capitals,
      List<Acronym> acronyms,
      NameFinder names,
      Stream<Passage> passages) {
    this.finder = finder;
    this.capitals = capitals;
    this.own = ShortForms.of(acronyms, finder);
    this.names = names;
    passages.filter(passage -> !Capitals.isOnly(passage.text())).forEach(this::learn);
  }

  private void learn(Passage passage) {
    Word.in(passage.text()).stream()
        .map(Word::text)
        .filter(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
        .forEach(shortForms::add);
    printed(passage).forEach(found -> keys.add(ItemBodies.key(found.name())));
  }

  /** The bodies named in the passages of one item, each once, in its fullest form. */
  public List<BodyInPlace> in(List<Passage> passages) {
    List<BodyInPlace> all = new ArrayList<>();
    for (Passage passage : passages) {
      for (Found found : find(passage)) {
        SourceSpan span = passage.span(found.start(), found.end());
        all.add(new BodyInPlace(found, span));
      }
    }
    return new ItemBodies(own).fullest(all);
  }

  private List<Found> find(Passage passage) {
    return Capitals.isOnly(passage.text()) ? large(passage) : printed(passage);
  }

  private List<Found> printed(Passage passage) {
    List<NameFinder.Hit> people = names.in(passage);
    return finder.in(
        passage.text(),
        (from, to) -> people.stream().anyMatch(hit -> hit.start() < to && from < hit.end()),
        own);
  }

  private List<Found> large(Passage passage) {
    String text = passage.text();
    String lowered = capitals.lowered(text, shortForms);
    return finder.in(lowered, (from, to) -> false, own).stream()
        .filter(found -> isKnown(found) || isPart(lowered, found))
        .map(
            found ->
                new Found(
                    text.substring(found.start(), found.end()),
                    found.kind(),
                    found.start(),
                    found.end(),
                    isKnown(found)))
        .toList();
  }

  private boolean isKnown(Found found) {
    return keys.contains(ItemBodies.key(found.name()));
  }

  /** True for all that stands between two signs or after {@code the}. */
  private static boolean isPart(String text, Found found) {
    String before = text.substring(0, found.start()).stripTrailing();
    String after = text.substring(found.end()).stripLeading();
    return (before.isEmpty() || before.endsWith(" the") || !isWordSign(before, before.length() - 1))
        && (after.isEmpty() || !isWordSign(after, 0));
  }

  private static boolean isWordSign(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at)) || "&/'".indexOf(text.charAt(at)) >= 0;
  }
}
