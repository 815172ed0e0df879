package org.minutegraph.serve.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutegraph.cards.Cards;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.serve.scrutiny.FollowUp.State;

/**
 * What is to come back, the most pressing first.
 *
 * @param today tells what is overdue
 */
record Tasks(Cards cards, LocalDate today) {

  /** How many of some follow-ups stand so. */
  int count(Selection all, State state) {
    return cards.count(standing(all, state));
  }

  /** All of some follow-ups, up to a number. */
  List<FollowUp> all(Selection all, int most) {
    return part(all, List.of(State.values()), 0, most);
  }

  /** A part of some follow-ups, {@code count} from number {@code from} (0) on. */
  List<FollowUp> part(Selection all, List<State> states, int from, int count) {
    List<FollowUp> part = new ArrayList<>();
    int before = from;
    for (State state : states) {
      if (part.size() < count) {
        Selection standing = standing(all, state);
        cards.rows(standing, Order.DUE, before, count - part.size()).stream()
            .map(row -> new FollowUp(row.with("state", Integer.toString(state.number()))))
            .forEach(part::add);
        before = before == 0 ? 0 : Math.max(0, before - cards.count(standing));
      }
    }
    return part;
  }

  private Selection standing(Selection all, State state) {
    Selection unmet = all.without(Key.MET, "1");
    return switch (state) {
      case OVERDUE -> unmet.endingBefore(today.toString());
      case OPEN -> unmet.notEndingBefore(today.toString());
      case MET -> all.with(Key.MET, "1");
    };
  }
}
