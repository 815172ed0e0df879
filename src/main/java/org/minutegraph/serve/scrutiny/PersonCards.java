package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
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

  /** What else the person did, newest first. */
  List<Row> acts(int most) {
    return cards.rows(of(Kind.ACT), Order.NEWEST_AS_PRINTED, 0, most);
  }

  /** What the person was to do. */
  Selection tasks() {
    return of(Kind.FOLLOW_UP);
  }

  /** In which posts the person was seen, and from when to when, the earliest first. */
  List<Row> roles() {
    Map<String, List<Row>> posts =
        cards.rows(of(Kind.ROLE), Order.OLDEST).stream()
            .collect(
                Collectors.groupingBy(row -> row.text("role") + " " + row.text("organisation")));
    return posts.values().stream()
        .map(PersonCards::role)
        .sorted(
            Comparator.comparing((Row row) -> row.text("from"))
                .thenComparing(row -> row.text("roleName"))
                .thenComparing(row -> row.text("organisationName")))
        .toList();
  }

  /**
   * A post.
   *
   * @param seen when somebody was seen in it, oldest first
   */
  private static Row role(List<Row> seen) {
    Row first = seen.get(0);
    String words =
        seen.stream().map(row -> row.text("words")).min(Comparator.naturalOrder()).orElse("");
    long meetings = seen.stream().map(row -> row.text("meeting")).distinct().count();
    Row role =
        first.with("words", NodeFactory.createURI(words)).with("meetings", Long.toString(meetings));
    return role.with("from", first.text("date")).with("to", seen.get(seen.size() - 1).text("date"));
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
