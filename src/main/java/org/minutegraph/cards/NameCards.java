package org.minutegraph.cards;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.minutegraph.query.Row;

/** Cards of what has a name: people, bodies, topics and subjects. */
final class NameCards {
  private final Known known;
  private final CardBox box;
  private final Elsewhere elsewhere;

  /** How many items that are not known are on a topic. */
  interface Elsewhere {
    int items(Kind kind, String topic);
  }

  NameCards(Known known, CardBox box, Elsewhere elsewhere) {
    this.known = known;
    this.box = box;
    this.elsewhere = elsewhere;
  }

  void write() {
    known.forms().forEach((person, forms) -> box.add(person(person, forms)));
    Map<String, Held> held = held();
    known.bodies().forEach(body -> box.add(body(body, held.getOrDefault(body, Held.NONE))));
    topics(Kind.TOPIC);
    topics(Kind.SUBJECT);
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

  /** Found by whatever it is called. */
  private Card named(Kind kind, String thing, String name, String order) {
    Card card =
        new Card(kind, thing)
            .iri("thing", thing)
            .text("name", name)
            .key(Key.NAME, order)
            .sorted(Order.Field.NAME, order);
    known.otherNames(thing).forEach(other -> card.key(Key.CALLED, Words.plain(other)));
    return card;
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

  private void topics(Kind kind) {
    known
        .topics(kind == Kind.TOPIC, box.wanted())
        .forEach(
            (topic, count) -> box.add(topic(kind, topic, count + elsewhere.items(kind, topic))));
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
