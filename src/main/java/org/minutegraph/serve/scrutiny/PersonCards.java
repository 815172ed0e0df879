package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.PairCount;
import org.minutegraph.cards.Selection;
import org.minutegraph.query.Row;

/**
 * What cards say of a person.
 *
 * @param person the IRI
 */
record PersonCards(Cards cards, String person) {

  private Selection of(Kind kind) {
    return Selection.of(kind).with(Key.PERSON, person);
  }

  /** A part of what the person said, newest first. */
  List<Row> said(int from, int count) {
    return cards.rows(of(Kind.CONTRIBUTION), Order.NEWEST_AS_PRINTED, from, count);
  }

  /** The topics on which the person spoke most often. */
  List<Row> topics(int most) {
    return Counted.topics(cards.tally(of(Kind.CONTRIBUTION)), "times", most);
  }

  /** How often the person was listed in which way, by year and body, the latest year first. */
  List<Row> attendance() {
    Map<String, Row> rows = new TreeMap<>();
    for (Status status : Status.values()) {
      Selection listed = of(Kind.ATTENDANCE).with(Key.STATUS, status.code());
      for (PairCount pair : cards.tally(listed).by(Key.BODY, Key.YEAR)) {
        Row row =
            Counted.row("body", pair.one())
                .with("bodyName", pair.one().name())
                .with("year", pair.other());
        rows.merge(
            pair.one().value() + " " + pair.other(),
            status.counted(row, pair.one().count()),
            (before, one) -> status.counted(before, pair.one().count()));
      }
    }
    return rows.values().stream()
        .sorted(
            Comparator.comparing((Row row) -> row.text("year"))
                .reversed()
                .thenComparing(row -> row.text("bodyName")))
        .toList();
  }
}
