package org.minutegraph.cards;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.minutegraph.cards.CardMaker.CardBox;
import org.minutegraph.query.Row;

/** Cards of what has a name: people, bodies, topics and subjects. */
final class NameCards {
  private final Known known;
  private final CardBox box;

  NameCards(Known known, CardBox box) {
    this.known = known;
    this.box = box;
  }

  void write() {
    known.forms().forEach((person, forms) -> box.add(person(person, forms)));
    Map<String, Held> held = held();
    known.bodies().forEach(body -> box.add(body(body, held.getOrDefault(body, Held.NONE))));
    topics(true).forEach((topic, count) -> box.add(topic(Kind.TOPIC, topic, count)));
    topics(false).forEach((topic, count) -> box.add(topic(Kind.SUBJECT, topic, count)));
  }

  /** In the order of surnames. */
  private Card person(String person, Set<String> forms) {
    String name = known.name(person);
    String last = FactCards.lower(name.substring(name.lastIndexOf(' ') + 1));
    Card card =
        named(Kind.PERSON, person, name, last + Card.OF + name)
            .key(Key.LISTED, "1")
            .key(Key.FOUND, "1")
            .text("kind", "person");
    forms.forEach(card::words);
    return card;
  }

  private static Card named(Kind kind, String thing, String name, String order) {
    return new Card(kind, thing)
        .iri("thing", thing)
        .text("name", name)
        .key(Key.NAME, order)
        .sorted(Order.Field.NAME, order);
  }

  /** The meetings of a body. */
  private record Held(int count, String first, String last, String council) {
    static final Held NONE = new Held(0, "", "", "");

    Held with(Row meeting) {
      String date = meeting.text("date");
      return new Held(
          count + 1,
          least(first, date),
          last.compareTo(date) >= 0 ? last : date,
          least(council, meeting.text("council")));
    }

    private static String least(String one, String other) {
      return one.isEmpty() || (!other.isEmpty() && other.compareTo(one) < 0) ? other : one;
    }
  }

  private Map<String, Held> held() {
    Map<String, Held> held = new TreeMap<>();
    known.meetings().stream()
        .filter(meeting -> meeting.has("body"))
        .forEach(
            meeting ->
                held.compute(
                    meeting.text("body"),
                    (body, before) -> (before == null ? Held.NONE : before).with(meeting)));
    return held;
  }

  private Card body(String body, Held held) {
    String name = known.name(body);
    String council = known.name(held.council());
    return named(Kind.BODY, body, name, council + Card.OF + name)
        .key(Key.LISTED, held.count() > 0 ? "1" : "")
        .key(Key.FOUND, "1")
        .words(name)
        .text("kind", "body")
        .text("group", council)
        .iri("council", held.council())
        .text("councilName", council)
        .text("count", Integer.toString(held.count()))
        .text("meetings", Integer.toString(held.count()))
        .text("first", held.first())
        .text("last", held.last());
  }

  /** How many items are on each topic of the scheme, or on each subject. */
  private Map<String, Integer> topics(boolean scheme) {
    Map<String, Integer> counts = new TreeMap<>();
    known
        .topics()
        .values()
        .forEach(
            rows ->
                rows.stream()
                    .filter(row -> Known.scheme(row) == scheme)
                    .forEach(
                        row ->
                            counts.merge(
                                row.text("topic"), Known.central(row) ? 1 : 0, Integer::sum)));
    return counts;
  }

  private Card topic(Kind kind, String topic, int count) {
    String name = known.name(topic);
    return named(kind, topic, name, FactCards.lower(name))
        .key(Key.LISTED, count > 0 ? "1" : "")
        .key(Key.FOUND, kind == Kind.SUBJECT && known.inScheme(topic) ? "" : "1")
        .words(name)
        .text("kind", "topic")
        .text("count", Integer.toString(count));
  }
}
