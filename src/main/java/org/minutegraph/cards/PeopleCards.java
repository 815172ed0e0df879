package org.minutegraph.cards;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutegraph.query.Row;

/** Cards of what people were and did: attendance, posts, and acts other than speaking. */
final class PeopleCards {
  private static final List<String> OF_ACTS =
      List.of("how", "words", "quote", "kind", "result", "ballot", "subject", "to", "dueDate");

  private final Known known;
  private final Dated dated;
  private final CardBox box;
  private final Map<String, Row> listed = new TreeMap<>();

  PeopleCards(Known known, CardBox box) {
    this.known = known;
    this.dated = new Dated(known);
    this.box = box;
  }

  void write(GraphRows graph) {
    graph.each("attendance", this::attendance);
    listed.values().forEach(row -> box.add(attendance(row.text("person"), row)));
    graph.each("roles", this::role);
    graph.each("acts", this::act);
  }

  /** Somebody who is listed twice at a meeting is counted once. */
  private void attendance(Row row) {
    for (String person : known.people(row.text("persona"))) {
      String once = String.join(" ", person, row.text("meeting"), row.code("status"));
      listed.merge(once, row.with("person", person), Rows::first);
    }
  }

  private Card attendance(String person, Row row) {
    Card card = dated.card(Kind.ATTENDANCE, row.text("entry"), row.text("meeting"));
    known
        .organisations(row.text("entry"))
        .forEach(one -> card.counted(Key.ORGANISATION, one, known.name(one)));
    return of(person, card)
        .counted(Key.STATUS, row.code("status"))
        .text("name", known.name(person))
        .iri("status", row.text("status"))
        .iri("words", row.text("words"));
  }

  private Card of(String person, Card card) {
    return card.counted(Key.PERSON, person, known.name(person)).iri("person", person);
  }

  private void role(Row row) {
    Row item = known.item(row.text("item"));
    String meeting = item.has("meeting") ? item.text("meeting") : row.text("meeting");
    String role = known.name(row.text("role"));
    if (role.isEmpty() || meeting.isEmpty()) {
      return;
    }
    for (String person : known.people(row.text("persona"))) {
      box.add(
          of(person, dated.card(Kind.ROLE, row.text("statement"), meeting))
              .iri("role", row.text("role"))
              .text("roleName", role)
              .iri("organisation", row.text("organisation"))
              .text("organisationName", known.name(row.text("organisation")))
              .iri("words", row.text("words")));
    }
  }

  private void act(Row told) {
    Row row = told.has("own") ? told.with("quote", told.text("own")) : told;
    Row item = known.item(row.text("item"));
    if (!item.has("meeting")) {
      return;
    }
    for (String person : known.people(row.text("persona"))) {
      Card card =
          of(person, dated.card(Kind.ACT, row.text("fact"), item.text("meeting")))
              .sorted(Order.Field.ITEM, row.text("item"))
              .sorted(Order.Field.BEGIN, row.number("begin"))
              .iri("fact", row.text("fact"))
              .text("heading", item.text("heading"));
      OF_ACTS.forEach(name -> card.as(name, row));
      box.add(card);
    }
  }
}
