package org.minutegraph.serve.scrutiny;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param names its identifiers, the one that is asked for first
 */
record BodyCards(Cards cards, Set<String> names) {
  BodyCards {
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  private Selection of(Kind kind) {
    return Selection.of(kind).withAny(Key.BODY, names);
  }

  /** The body, its council, and how often and from when to when it met. */
  Row body() {
    Row body = Row.EMPTY;
    for (String name : names) {
      body = both(body, cards.first(Selection.of(Kind.BODY).with(Key.THING, name)));
    }
    return body;
  }

  /** What the first says, with the meetings of the second. */
  private static Row both(Row body, Row other) {
    if (!body.has("name") || !other.has("name")) {
      return body.has("name") ? body : other;
    }
    Row both =
        body.with("meetings", Integer.toString(body.number("meetings") + other.number("meetings")));
    if (other.has("first")) {
      both =
          body.has("first")
              ? both.with("first", least(body, other))
              : both.with("first", other.text("first"));
      both = both.with("last", greatest(body, other));
    }
    return both;
  }

  private static String least(Row one, Row other) {
    return one.text("first").compareTo(other.text("first")) < 0
        ? one.text("first")
        : other.text("first");
  }

  private static String greatest(Row one, Row other) {
    return one.text("last").compareTo(other.text("last")) > 0
        ? one.text("last")
        : other.text("last");
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

  /** Which organisations were named beside those who were listed, and at how many meetings. */
  List<Row> organisations(int most) {
    return cards.tally(of(Kind.MEETING)).top(Key.ORGANISATION, most).stream()
        .map(
            one -> Counted.row("organisation", one).with("meetings", Integer.toString(one.count())))
        .toList();
  }

  /** At whose meetings somebody was listed for it, and at how many. */
  List<Row> represented(int most) {
    return OrganisationCards.attended(cards, names, most);
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
