package org.minutegraph.cards;

/** Begins cards of what has a place in a meeting, with all that it has from there. */
record Dated(Known known) {
  private static final int YEAR = 4;

  Card card(Kind kind, String thing, String meeting) {
    String date = known.meeting(meeting).text("date");
    String body = known.meeting(meeting).text("body");
    return new Card(kind, thing, meeting)
        .counted(Key.BODY, body, known.name(body))
        .key(Key.AT, FactCards.lower(known.name(body)))
        .counted(Key.YEAR, date.length() < YEAR ? "" : date.substring(0, YEAR))
        .sorted(Order.Field.DATE, date)
        .iri("meeting", meeting)
        .text("date", date)
        .iri("body", body)
        .text("bodyName", known.name(body));
  }
}
