package org.minutegraph.serve.scrutiny;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutegraph.query.Row;

/**
 * Something that was to come back, and how it stands.
 *
 * @param row of {@code follow-ups.rq}
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

  /** Each of them once, in the order of the rows, with the first of the items that met it. */
  static List<FollowUp> of(List<Row> rows) {
    Map<String, FollowUp> each = new LinkedHashMap<>();
    rows.forEach(row -> each.putIfAbsent(row.text("followUp"), new FollowUp(row)));
    return List.copyOf(each.values());
  }

  /** How it stands. */
  public State state() {
    return State.values()[row.number("state") - 1];
  }
}
