package org.minutegraph.serve.scrutiny;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutegraph.query.Row;

/**
 * Something that was to come back, and how it stands.
 *
 * @param row of {@code follow-ups.rq}
 */
public record FollowUp(Row row, State state) {

  /** How it stands; the most pressing first. */
  public enum State {
    OVERDUE("overdue"),
    OPEN("open"),
    MET("met");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** The name in addresses. */
    public String code() {
      return words.replace(' ', '-');
    }
  }

  private static final Comparator<FollowUp> PRESSING =
      Comparator.comparing((FollowUp one) -> one.state())
          .thenComparing(one -> one.row().has("dueDate") ? one.row().text("dueDate") : "9999")
          .thenComparing(Comparator.comparing((FollowUp one) -> one.row().text("date")).reversed())
          .thenComparing(one -> one.row().text("followUp"));

  /**
   * The most pressing first: those overdue longest, then those due soonest, then the latest of
   * those without a date, then those that are met. Where several later items met one, the first of
   * them counts.
   */
  static List<FollowUp> of(List<Row> rows, LocalDate today) {
    Map<String, Row> each = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparing(row -> row.text("metOn")))
        .forEach(row -> each.putIfAbsent(row.text("followUp"), row));
    return each.values().stream()
        .map(row -> new FollowUp(row, stateOn(row, today)))
        .sorted(PRESSING)
        .toList();
  }

  private static State stateOn(Row row, LocalDate today) {
    LocalDate due = row.day("dueDate");
    if (row.has("metBy")) {
      return State.MET;
    }
    return due != null && due.isBefore(today) ? State.OVERDUE : State.OPEN;
  }
}
