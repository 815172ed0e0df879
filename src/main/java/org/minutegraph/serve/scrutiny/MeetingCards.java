package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.query.Row;

/**
 * What cards say of a meeting.
 *
 * @param meeting its IRI
 */
record MeetingCards(Cards cards, String meeting) {

  private Selection of(Kind kind) {
    return Selection.of(kind).with(Key.MEETING, meeting);
  }

  /** Its items as printed, with how much was said and decided under each. */
  List<Row> items() {
    return cards.rows(of(Kind.ITEM), Order.AS_PRINTED).stream()
        .sorted(Comparator.comparing(row -> row.number("position")))
        .toList();
  }

  /** What it decided, as printed. */
  List<Row> decisions() {
    return cards.rows(of(Kind.OUTCOME), Order.AS_PRINTED).stream()
        .sorted(
            Comparator.comparing((Row row) -> row.number("position"))
                .thenComparing(row -> row.number("begin")))
        .toList();
  }

  /**
   * The meeting of the same body before a day; a row in which nothing is known, if there is none.
   */
  Row before(Set<String> body, String day) {
    return one(series(body).endingBefore(day), Order.NEWEST);
  }

  /** The meeting of the same body after a day. */
  Row after(Set<String> body, String day) {
    return one(series(body).endingAfter(day), Order.OLDEST);
  }

  private static Selection series(Set<String> body) {
    return Selection.of(Kind.MEETING).withAny(Key.BODY, body);
  }

  private Row one(Selection selection, Order order) {
    return cards.rows(selection, order, 0, 1).stream().findFirst().orElse(Row.EMPTY);
  }
}
