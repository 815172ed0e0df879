package org.minutegraph.extract.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.BodyKind;
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
  private final Set<String> acting = new HashSet<>();

  DocumentBodies(
      BodyFinder finder,
      Capitals capitals,
      ShortForms own,
      NameFinder names,
      List<Passage> passages) {
    this.finder = finder;
    this.capitals = capitals;
    this.own = own;
    this.names = names;
    passages.stream().filter(passage -> !Capitals.isOnly(passage.text())).forEach(this::learn);
  }

  private void learn(Passage passage) {
    Word.in(passage.text()).stream()
        .map(Word::text)
        .filter(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
        .forEach(shortForms::add);
    ActingShortForms.in(passage.text(), own).stream()
        .filter(Predicate.not(ActingShortForms::isDepartment))
        .forEach(acting::add);
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

  /** Every naming of a body in one passage, in order of print. */
  public List<Found> places(Passage passage) {
    return find(passage).stream().sorted(Comparator.comparingInt(Found::start)).toList();
  }

  /** True where two names differ in letters' case and signs at most. */
  public static boolean isSame(String name, String other) {
    return ItemBodies.key(name).equals(ItemBodies.key(other));
  }

  private List<Found> find(Passage passage) {
    return Capitals.isOnly(passage.text()) ? large(passage) : printed(passage);
  }

  private List<Found> printed(Passage passage) {
    List<NameFinder.Hit> people = names.in(passage);
    BodyFinder.People somebody =
        (from, to) -> people.stream().anyMatch(hit -> hit.start() < to && from < hit.end());
    List<Found> found = finder.in(passage.text(), somebody, own);
    Set<String> here = new HashSet<>(ActingShortForms.in(passage.text(), own));
    here.addAll(acting);
    return here.isEmpty() ? found : withActing(passage.text(), found, here, somebody);
  }

  /**
   * Adds short forms that act somewhere in the document, wherever else they stand, and departments
   * that act in this passage.
   */
  private static List<Found> withActing(
      String text, List<Found> found, Set<String> acting, BodyFinder.People somebody) {
    List<Found> all = new ArrayList<>(found);
    Phrases.of(List.copyOf(acting)).in(Word.in(text)).stream()
        .filter(word -> !somebody.between(word.start(), word.end()))
        .filter(
            word -> found.stream().noneMatch(f -> f.start() < word.end() && word.start() < f.end()))
        .map(word -> new Found(word.text(), BodyKind.ORGANISATION, word.start(), word.end(), false))
        .forEach(all::add);
    return all;
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

  /** True where no other capitalised word stands beside it. */
  private static boolean isPart(String text, Found found) {
    String before = text.substring(0, found.start()).stripTrailing();
    String after = text.substring(found.end()).stripLeading();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return !isCapital(last) && !isCapital(after.replaceFirst("\\s.*", ""));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLetterOrDigit(word.charAt(word.length() - 1));
  }
}
