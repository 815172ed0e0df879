package org.minutegraph.cards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutegraph.query.Row;

/**
 * Facts that rest on the same words under one item, as a task that a resolution sets: a search
 * shows them as one, which is the first of them and is found by what any of them is found by.
 */
final class Folded {
  /** Which of several is the first: what says most of the words as a whole. */
  private static final List<Kind> RANK =
      List.of(Kind.OUTCOME, Kind.MOTION, Kind.PUBLIC_QUESTION, Kind.CONTRIBUTION, Kind.FOLLOW_UP);

  private final Known known;
  private final Set<String> further = new HashSet<>();
  private final Map<String, Others> others = new HashMap<>();

  /** What else is said by the words of a fact. */
  private record Others(Set<String> kinds, Set<String> texts, Set<String> people) {}

  Folded(Known known) {
    this.known = known;
  }

  void add(Row row) {
    if (place(row, "fact", "factType").compareTo(place(row, "other", "type")) > 0) {
      further.add(row.text("fact"));
      return;
    }
    Others more =
        others.computeIfAbsent(
            row.text("fact"), any -> new Others(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
    more.kinds().add(FactCards.code(FactCards.kind(row.text("type")), row));
    more.texts().add(row.text("own"));
    FactCards.PEOPLE.forEach(who -> more.people().addAll(known.people(row.text(who))));
  }

  private static String place(Row row, String fact, String type) {
    return RANK.indexOf(FactCards.kind(row.text(type))) + row.text(fact);
  }

  /** Says on the card of a fact how a search finds it, if it does. */
  void on(Card card, String code, Set<String> people) {
    if (further.contains(card.thing())) {
      return;
    }
    Others more = others.getOrDefault(card.thing(), new Others(Set.of(), Set.of(), Set.of()));
    Set<String> kinds = new TreeSet<>(more.kinds());
    kinds.remove(code);
    card.key(Key.FOUND, "1").text("also", String.join(" ", kinds));
    more.texts().forEach(card::words);
    kinds.forEach(kind -> card.counted(Key.KIND, kind));
    Set<String> all = new TreeSet<>(people);
    all.addAll(more.people());
    all.forEach(person -> card.counted(Key.WHO, person, known.name(person)));
  }
}
