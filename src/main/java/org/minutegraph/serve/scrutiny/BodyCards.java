package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.PairCount;
import org.minutegraph.cards.Selection;
import org.minutegraph.query.Row;

/**
 * What cards say of a body.
 *
 * @param iri its identifier
 */
record BodyCards(Cards cards, String iri) {

  private Selection of(Kind kind) {
    return Selection.of(kind).with(Key.BODY, iri);
  }

  /** The body, its council, and how often and from when to when it met. */
  Row body() {
    return cards.first(Selection.of(Kind.BODY).with(Key.THING, iri));
  }

  /** A part of its meetings, newest first. */
  List<Row> meetings(int from, int count) {
    return cards.rows(of(Kind.MEETING), Order.NEWEST, from, count);
  }

  /** Who was listed at its meetings, and how often in which way. */
  List<Row> members(int most) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (PairCount pair : cards.tally(of(Kind.ATTENDANCE)).by(Key.PERSON, Key.STATUS)) {
      Row row = rows.getOrDefault(pair.one().value(), Counted.row("person", pair.one()));
      rows.put(pair.one().value(), counted(row, pair));
    }
    return rows.values().stream()
        .sorted(
            Comparator.comparing((Row row) -> -row.number("present"))
                .thenComparing(row -> -row.number("apologies"))
                .thenComparing(row -> -row.number("inAttendance"))
                .thenComparing(row -> row.text("name")))
        .limit(most)
        .toList();
  }

  private static Row counted(Row row, PairCount pair) {
    Row counted = row;
    for (Status status : Status.values()) {
      counted =
          status.code().equals(pair.other()) ? status.counted(row, pair.one().count()) : counted;
    }
    return counted;
  }

  /** Who was listed how at the latest meetings, by date, meeting and name. */
  List<Row> latest(int most) {
    List<String> meetings =
        cards.rows(of(Kind.MEETING).with(Key.LISTED, "1"), Order.NEWEST, 0, most).stream()
            .map(row -> row.text("meeting"))
            .toList();
    Selection listed = Selection.of(Kind.ATTENDANCE).withAny(Key.MEETING, meetings);
    return cards.rows(listed, Order.OLDEST).stream()
        .sorted(
            Comparator.comparing((Row row) -> row.text("date"))
                .thenComparing(row -> row.text("meeting"))
                .thenComparing(row -> row.text("name")))
        .toList();
  }

  /** The topics of its items, by year. */
  List<Row> topics() {
    return Counted.topicsByYear(cards.tally(of(Kind.ITEM)));
  }
}
