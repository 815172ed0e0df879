package org.minutegraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The share of the meetings' values in gold that were found: body, date, times, places. */
final class MeetingScore {
  private final List<String> differences = new ArrayList<>();
  private int right;
  private int wanted;

  private MeetingScore() {}

  /** Of gold documents by name. */
  static MeetingScore of(Map<String, JsonNode> documents, Tables tables) {
    MeetingScore score = new MeetingScore();
    documents.forEach(
        (name, facts) -> score.read(name, facts.path("meeting"), tables.rows("meeting", name)));
    return score;
  }

  List<String> differences() {
    return differences;
  }

  KindScore score() {
    return new KindScore(
        "meeting",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        wanted == 0 ? 0 : (double) right / wanted,
        wanted,
        OptionalInt.empty(),
        false,
        Map.of());
  }

  private void read(String document, JsonNode meeting, List<Row> rows) {
    Row found = rows.isEmpty() ? new Row(Map.of()) : rows.get(0);
    columns(Row.of(meeting), Row.of(meeting.path("next_meeting")))
        .forEach((column, value) -> compare(document, column, value, found.get(column)));
    if (rows.size() > 1) {
      differences.add(document + ": " + rows.size() + " meetings for one document");
    }
  }

  private static Map<String, String> columns(Row meeting, Row next) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("body", meeting.get("body"));
    columns.put("date", meeting.get("date"));
    columns.put("startTime", meeting.get("start_time"));
    columns.put("venue", meeting.get("venue"));
    columns.put("nextDate", next.get("date"));
    columns.put("nextTime", next.get("time"));
    columns.put("nextVenue", next.get("venue"));
    return columns;
  }

  private void compare(String document, String column, String value, String got) {
    if (value.isEmpty()) {
      return;
    }
    wanted++;
    boolean same =
        switch (column) {
          case "body" -> Texts.body(got).equals(Texts.body(value));
          case "venue", "nextVenue" -> Texts.contains(value, got);
          default -> got.startsWith(value);
        };
    right += same ? 1 : 0;
    if (!same) {
      differences.add(document + " " + column + ": wanted '" + value + "', got '" + got + "'");
    }
  }
}
