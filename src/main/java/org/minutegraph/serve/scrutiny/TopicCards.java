package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Count;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.PairCount;
import org.minutegraph.cards.Selection;
import org.minutegraph.cards.Tally;
import org.minutegraph.query.Row;

/**
 * What cards say around a topic.
 *
 * @param topic its IRI
 * @param items the items that are about it, or about what is narrower
 */
record TopicCards(Cards cards, String topic, Tally items) {

  static TopicCards of(Cards cards, String topic) {
    return new TopicCards(cards, topic, cards.tally(about(Kind.ITEM, topic)));
  }

  /** All cards of a kind that are about a topic. */
  static Selection about(Kind kind, String topic) {
    return Selection.of(kind).with(Key.ABOUT, topic);
  }

  /** The topic with how many items it has, and of how many bodies. */
  Row counted(Row row) {
    return row.with("items", Integer.toString(items.total()))
        .with("bodies", Integer.toString(items.values(Key.BODY)));
  }

  /** The topic with its first and its last day. */
  Row dated(Row row) {
    String first = day(Order.OLDEST);
    return first.isEmpty() ? row : row.with("first", first).with("last", day(Order.NEWEST));
  }

  private String day(Order order) {
    Selection dated = about(Kind.ITEM, topic).with(Key.LISTED, "1");
    return cards.rows(dated, order, 0, 1).stream()
        .map(row -> row.text("date"))
        .findFirst()
        .orElse("");
  }

  /** A part of the items, oldest first, each with the words by which it is on the topic. */
  List<Row> items(int from, int count) {
    return cards.rows(about(Kind.ITEM, topic), Order.OLDEST, from, count).stream()
        .map(this::reasoned)
        .sorted(
            Comparator.comparing((Row row) -> row.text("date"))
                .thenComparing(row -> row.text("meeting"))
                .thenComparing(row -> row.number("position")))
        .toList();
  }

  /** The newest items. */
  List<Row> newest(int count) {
    return cards.rows(about(Kind.ITEM, topic), Order.NEWEST, 0, count);
  }

  private Row reasoned(Row row) {
    String words = row.has("about " + topic) ? row.text("about " + topic) : row.text("words");
    return row.with("words", words);
  }

  /** What was decided under some items. */
  List<Row> outcomes(List<Row> under) {
    List<String> names = under.stream().map(row -> row.text("item")).toList();
    return cards.rows(Selection.of(Kind.OUTCOME).withAny(Key.ITEM, names), Order.AS_PRINTED);
  }

  /** How many items each body had in each year, by year and then by name. */
  List<PairCount> years() {
    return items.by(Key.BODY, Key.YEAR).stream()
        .sorted(Comparator.comparing(PairCount::other))
        .toList();
  }

  /** Who spoke most often. */
  List<Row> people(int most) {
    return cards.tally(about(Kind.CONTRIBUTION, topic)).top(Key.PERSON, most).stream()
        .map(one -> Counted.row("person", one).with("times", Integer.toString(one.count())))
        .toList();
  }

  /** Bodies that took items, and those that are named under them. */
  List<Row> bodies(int most) {
    Map<String, Named> bodies = new LinkedHashMap<>();
    items.by(Key.BODY).forEach(one -> bodies.put(one.value(), new Named(one, one.count(), 0)));
    items
        .by(Key.NAMED)
        .forEach(
            one ->
                bodies.merge(
                    one.value(),
                    new Named(one, 0, one.count()),
                    (took, named) -> new Named(took.body(), took.items(), named.named())));
    return bodies.values().stream().sorted(Named.ORDER).limit(most).map(Named::row).toList();
  }

  /** A body, how many items it took, and under how many it is named. */
  private record Named(Count body, int items, int named) {
    static final Comparator<Named> ORDER =
        Comparator.comparingInt(Named::items)
            .thenComparingInt(Named::named)
            .reversed()
            .thenComparing(one -> one.body().name());

    Row row() {
      Row row = Counted.row("body", body);
      row = items > 0 ? row.with("items", Integer.toString(items)) : row;
      return named > 0 ? row.with("named", Integer.toString(named)) : row;
    }
  }

  /**
   * Topics of which items are as well, those with most items first: topics of the scheme, or else
   * subjects.
   *
   * @param within the topic and all that is narrower: an item that is on one of these alone is not
   *     on another
   */
  List<Row> related(Set<String> within, int most) {
    List<Count> scheme = related(Key.CONCEPT, within, most);
    return (scheme.isEmpty() ? related(Key.SUBJECT, within, most) : scheme)
        .stream().map(one -> Counted.row("other", one)).toList();
  }

  /** What is within the topic falls back once it is counted again: so many more are looked at. */
  private List<Count> related(Key key, Set<String> within, int most) {
    List<Count> others = new ArrayList<>();
    for (Count one : items.top(key, most + within.size())) {
      int count = within.contains(one.value()) ? beside(one.value(), within) : one.count();
      if (count > 0 && !one.value().equals(topic)) {
        others.add(new Count(one.value(), one.name(), count));
      }
    }
    return others.stream().sorted(Count.MOST_FIRST).limit(most).toList();
  }

  /** How many items on something within the topic are on something else within it. */
  private int beside(String one, Set<String> within) {
    List<String> rest = within.stream().filter(other -> !other.equals(one)).toList();
    return cards.count(Selection.of(Kind.ITEM).with(Key.ON, one).withAny(Key.ON, rest));
  }
}
