package org.minutegraph.serve.scrutiny;

import java.util.Locale;
import org.minutegraph.query.Row;

/**
 * Something that was to come back, and how it stands.
 *
 * @param row what its card says, with the number of its state
 */
public record FollowUp(Row row) {

  /** How it stands, the most pressing first; the queries count from 1. */
  public enum State {
    OVERDUE,
    OPEN,
    MET;

    /** The word for it, also in addresses. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    int number() {
      return ordinal() + 1;
    }
  }

  /** The name of its place on the page of its item. */
  public String anchor() {
    return Fact.anchor(row.text("followUp"));
  }

  /** How it stands. */
  public State state() {
    return State.values()[row.number("state") - 1];
  }
}
