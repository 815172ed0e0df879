package org.minutegraph.serve.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.minutegraph.query.Row;

/** Tables as CSV (RFC 4180). */
public final class Csv {
  private Csv() {}

  /**
   * The rows under a head of the same names.
   *
   * @param columns variables of the rows, in order
   */
  public static Answer of(List<String> columns, List<Row> rows) {
    StringBuilder out = new StringBuilder(line(columns));
    rows.forEach(row -> out.append(line(columns.stream().map(row::text).toList())));
    return new Answer.File("text/csv", out.toString());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
