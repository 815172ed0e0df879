package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutegraph.query.Row;

/**
 * Who was listed how at which meeting.
 *
 * @param meetings rows that tell of one meeting each, earliest first
 * @param lines one for each person, those listed most often first
 */
public record Matrix(List<Row> meetings, List<Line> lines) {
  private static final Map<String, String> SIGNS =
      Map.of("present", "●", "in-attendance", "○", "apologies", "A", "absent", "–");

  /**
   * A person.
   *
   * @param cells one for each meeting
   */
  public record Line(String person, String name, List<Cell> cells) {
    long listed() {
      return cells.stream().filter(cell -> !cell.sign().isEmpty()).count();
    }
  }

  /**
   * How a person was listed at a meeting.
   *
   * @param sign a letter or dot; empty where the person was not listed
   * @param status in words
   * @param words the IRI of the words that say so
   */
  public record Cell(String sign, String status, String words) {}

  static Matrix of(List<Row> rows) {
    Map<String, Row> meetings = new LinkedHashMap<>();
    Map<String, Map<String, Row>> people = new LinkedHashMap<>();
    for (Row row : rows) {
      meetings.putIfAbsent(row.text("meeting"), row);
      people
          .computeIfAbsent(row.text("person"), person -> new LinkedHashMap<>())
          .putIfAbsent(row.text("meeting"), row);
    }
    List<Line> lines = new ArrayList<>();
    people.forEach((person, entries) -> lines.add(line(person, entries, meetings)));
    lines.sort(Comparator.comparing(Line::listed).reversed().thenComparing(Line::name));
    return new Matrix(List.copyOf(meetings.values()), List.copyOf(lines));
  }

  private static Line line(String person, Map<String, Row> entries, Map<String, Row> meetings) {
    List<Cell> cells =
        meetings.keySet().stream().map(m -> cell(entries.getOrDefault(m, Row.EMPTY))).toList();
    return new Line(person, entries.values().iterator().next().text("name"), cells);
  }

  private static Cell cell(Row entry) {
    String status = entry.code("status");
    return new Cell(SIGNS.getOrDefault(status, ""), status.replace('-', ' '), entry.text("words"));
  }
}
