package org.minutegraph.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was to come back.
 *
 * @param by who owes it; empty where nobody is named
 * @param to who is to have it; empty where nobody is named
 * @param due as printed; empty where no time is named
 * @param dueDate worked out from that
 * @param answer where it came back, as far as is known
 */
public record FollowUp(
    String words,
    String by,
    String to,
    String due,
    @Nullable LocalDate dueDate,
    TracedItem.Place place,
    State state,
    @Nullable Answer answer) {

  /** How it stands on the day of the history. */
  public enum State {
    MET,
    OVERDUE,
    OPEN
  }

  /**
   * The later item that met it.
   *
   * @param quote its words
   * @param confidence from 0 to 1
   */
  public record Answer(
      LocalDate date, String body, String heading, String quote, double confidence) {}

  static State stateOf(@Nullable Answer answer, @Nullable LocalDate due, LocalDate asOf) {
    if (answer != null) {
      return State.MET;
    }
    return due != null && due.isBefore(asOf) ? State.OVERDUE : State.OPEN;
  }
}
