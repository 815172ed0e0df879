package org.minutegraph.serve.scrutiny;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Count;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.query.Row;

/** What cards say of an organisation that is named beside those who were listed at meetings. */
record OrganisationCards(Cards cards, String iri) {

  private Selection of(Kind kind) {
    return Selection.of(kind).with(Key.ORGANISATION, iri);
  }

  /** The bodies at whose meetings it was, and at how many. */
  List<Row> attended(int most) {
    return attended(cards, Set.of(iri), most);
  }

  /** The same of what has several names. */
  static List<Row> attended(Cards cards, Collection<String> names, int most) {
    Selection meetings = Selection.of(Kind.MEETING).withAny(Key.ORGANISATION, names);
    return cards.tally(meetings).top(Key.BODY, most).stream()
        .filter(body -> !names.contains(body.value()))
        .map(body -> row("body", body))
        .toList();
  }

  /** Who was listed for it, and how often. */
  List<Row> people(int most) {
    return cards.tally(of(Kind.ATTENDANCE)).top(Key.PERSON, most).stream()
        .map(person -> row("person", person))
        .toList();
  }

  private static Row row(String what, Count one) {
    return Counted.row(what, one).with("meetings", Integer.toString(one.count()));
  }

  /** A part of the meetings at which it was, newest first. */
  List<Row> meetings(int from, int count) {
    return cards.rows(of(Kind.MEETING), Order.NEWEST, from, count);
  }
}
