package org.minutegraph.cards;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.minutegraph.query.Row;

/** Cards of meetings, items, and what stands under them. */
final class FactCards {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "Contribution", Kind.CONTRIBUTION,
          "Outcome", Kind.OUTCOME,
          "FollowUp", Kind.FOLLOW_UP,
          "Motion", Kind.MOTION,
          "PublicQuestion", Kind.PUBLIC_QUESTION);
  static final List<String> PEOPLE = List.of("speaker", "doer", "mover", "asker");
  private static final String MAIN = "1";
  private static final String NO_END = "9999";

  private final Known known;
  private final Dated dated;
  private final Folded folded;
  private final CardBox box;
  private final Map<String, Row> answers = new HashMap<>();
  private final Map<String, Integer> items = new HashMap<>();
  private final Map<String, Integer> decisions = new HashMap<>();
  private final Map<String, Map<Kind, Integer>> under = new HashMap<>();

  FactCards(Known known, CardBox box) {
    this.known = known;
    this.dated = new Dated(known);
    this.folded = new Folded(known);
    this.box = box;
  }

  void write(GraphRows graph) {
    graph.each("answers", this::answer);
    graph.each("shared", folded::add);
    Set<String> done = new HashSet<>();
    graph.eachOf(
        "facts",
        "fact",
        rows -> {
          Row row = rows.stream().reduce(Rows::first).orElse(Row.EMPTY);
          if (known.item(row.text("item")).has("meeting") && done.add(row.text("fact"))) {
            box.add(fact(row, people(rows)));
          }
        });
    known.items().forEach(item -> box.add(item(item)));
    known.meetings().forEach(meeting -> box.add(meeting(meeting)));
  }

  /** Of several answers the earliest is told of. */
  private void answer(Row row) {
    answers.merge(row.text("followUp"), row, this::earlier);
  }

  private Row earlier(Row one, Row other) {
    int order = on(one).compareTo(on(other));
    return order == 0 ? Rows.first(one, other) : order < 0 ? one : other;
  }

  private String on(Row answer) {
    Row item = known.item(answer.text("metBy"));
    return known.meeting(item.text("meeting")).text("date") + " " + answer.text("metBy");
  }

  private Set<String> people(List<Row> rows) {
    Set<String> people = new TreeSet<>();
    rows.forEach(row -> PEOPLE.forEach(who -> people.addAll(known.people(row.text(who)))));
    return people;
  }

  private Card fact(Row row, Set<String> people) {
    Kind kind = kind(row.text("type"));
    Row item = known.item(row.text("item"));
    String quote = row.has("own") ? row.text("own") : row.text("quote");
    Card card =
        placed(kind, row.text("fact"), item)
            .iri("type", row.text("type"))
            .iri("kind", row.text("kind"))
            .iri("words", row.text("words"))
            .text("quote", quote)
            .text("number", row.text("number"))
            .text("begin", row.text("begin"))
            .sorted(Order.Field.BEGIN, row.number("begin"))
            .words(row.text("quote"))
            .words(row.text("own"));
    card.counted(Key.KIND, code(kind, row));
    folded.on(card, code(kind, row), people);
    people.forEach(person -> card.counted(Key.PERSON, person, known.name(person)));
    people.stream().limit(1).forEach(person -> person(card, person));
    if (kind == Kind.OUTCOME) {
      decisions.merge(item.text("meeting"), 1, Integer::sum);
      card.text("itemNumber", item.text("number")).text("position", item.text("position"));
    }
    under
        .computeIfAbsent(row.text("item"), any -> new EnumMap<>(Kind.class))
        .merge(kind, 1, Integer::sum);
    return kind == Kind.FOLLOW_UP ? followUp(card, row, people) : card;
  }

  static Kind kind(String type) {
    return KINDS.getOrDefault(local(type), Kind.CONTRIBUTION);
  }

  /** The kind of a contribution or decision; of anything else its class. */
  static String code(Kind kind, Row row) {
    String finer = kind == Kind.CONTRIBUTION || kind == Kind.OUTCOME ? row.code("kind") : "";
    return finer.isEmpty() ? plain(kind) : finer;
  }

  private void person(Card card, String person) {
    card.iri("person", person).text("personName", known.name(person));
  }

  private Card followUp(Card card, Row row, Set<String> owners) {
    owners.forEach(owner -> card.key(Key.OWNER, lower(known.name(owner))));
    Row answer = answers.getOrDefault(row.text("fact"), Row.EMPTY);
    Row later = known.item(answer.text("metBy"));
    String end = row.has("dueDate") ? row.text("dueDate") : NO_END;
    return card.end(end)
        .iri("followUp", row.text("fact"))
        .text("asked", row.has("own") ? row.text("own") : row.text("quote"))
        .counted(Key.MET, row.has("later") ? "1" : "")
        .key(Key.OWNER, lower(row.text("owner")))
        .text("owner", row.text("owner"))
        .text("recipient", row.text("recipient"))
        .text("due", row.text("due"))
        .text("dueDate", row.text("dueDate"))
        .iri("metBy", answer.text("metBy"))
        .iri("metWords", answer.text("metWords"))
        .text("confidence", answer.text("confidence"))
        .text("metHeading", later.text("heading"))
        .text("metOn", known.meeting(later.text("meeting")).text("date"));
  }

  private Card item(Row row) {
    String item = row.text("item");
    items.merge(row.text("meeting"), 1, Integer::sum);
    boolean whole = row.has("heading") && known.meeting(row.text("meeting")).has("date");
    Card card =
        placed(Kind.ITEM, item, row)
            .key(Key.LISTED, whole ? "1" : "")
            .key(Key.FOUND, "1")
            .iri("type", "https://w3id.org/minutegraph/def#AgendaItem")
            .iri("words", row.text("words"))
            .text("quote", row.text("quote"))
            .text("number", row.text("number"))
            .text("position", row.text("position"))
            .sorted(Order.Field.BEGIN, row.number("position"))
            .words(row.text("quote"))
            .counted(Key.KIND, plain(Kind.ITEM));
    Map<Kind, Integer> counts = under.getOrDefault(item, Map.of());
    card.text("said", Integer.toString(counts.getOrDefault(Kind.CONTRIBUTION, 0)))
        .text("outcomes", Integer.toString(counts.getOrDefault(Kind.OUTCOME, 0)))
        .text("followUps", Integer.toString(counts.getOrDefault(Kind.FOLLOW_UP, 0)));
    known.bodiesNamed(item).forEach(body -> card.counted(Key.NAMED, body, known.name(body)));
    reasons(item).forEach((topic, words) -> card.iri("about " + topic, words));
    return card;
  }

  /** The first words that say so, for each topic that an item is about. */
  private Map<String, String> reasons(String item) {
    Map<String, String> reasons = new TreeMap<>();
    known.topics(item).stream()
        .filter(Known::central)
        .forEach(
            topic ->
                known
                    .upward(topic.text("topic"))
                    .forEach(
                        about ->
                            reasons.merge(
                                about,
                                topic.text("words"),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other)));
    return reasons;
  }

  /** A card of something under an item, or of the item, with all that it has from there. */
  private Card placed(Kind kind, String thing, Row item) {
    String name = item.text("item");
    Card card =
        dated
            .card(kind, thing, item.text("meeting"))
            .key(Key.ITEM, name)
            .sorted(Order.Field.ITEM, name)
            .iri("fact", thing)
            .iri("item", name)
            .text("heading", item.text("heading"))
            .counted(Key.FOLLOW, known.asks(name) ? "1" : "");
    List<Row> topics = known.topics(name);
    topics.stream()
        .filter(Known::central)
        .forEach(
            row -> {
              String topic = row.text("topic");
              Key key = Known.scheme(row) ? Key.CONCEPT : Key.SUBJECT;
              card.counted(key, topic, known.name(topic)).key(Key.ON, topic);
            });
    reasons(name).keySet().forEach(about -> card.key(Key.ABOUT, about));
    main(topics).limit(1).forEach(topic -> card.counted(Key.TOPIC, topic, known.name(topic)));
    return card;
  }

  /** What an item is most about: topics of the scheme before others. */
  private static Stream<String> main(List<Row> topics) {
    return Stream.of(true, false)
        .flatMap(
            scheme ->
                topics.stream()
                    .filter(row -> Known.scheme(row) == scheme && row.text("rank").equals(MAIN))
                    .map(row -> row.text("topic"))
                    .sorted());
  }

  private Card meeting(Row row) {
    String meeting = row.text("meeting");
    Card card = dated.card(Kind.MEETING, meeting, meeting);
    known.organisations(meeting).stream()
        .filter(organisation -> !organisation.equals(row.text("body")))
        .forEach(one -> card.counted(Key.ORGANISATION, one, known.name(one)));
    return card.key(Key.LISTED, row.has("date") ? "1" : "")
        .end(row.text("date"))
        .iri("thing", meeting)
        .text("name", known.name(row.text("body")))
        .text("group", known.name(row.text("council")))
        .text("items", Integer.toString(items.getOrDefault(meeting, 0)))
        .text("decisions", Integer.toString(decisions.getOrDefault(meeting, 0)));
  }

  private static String local(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }

  /** {@code follow-up}. */
  private static String plain(Kind kind) {
    return kind == Kind.ITEM ? "agenda-item" : lower(kind.name()).replace('_', '-');
  }

  static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
