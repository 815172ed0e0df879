package org.minutegraph.serve.research;

import java.util.List;

/**
 * What came of a query, ready to be shown.
 *
 * @param columns of a table; none where the answer is a text
 * @param rows of a table
 * @param text a yes or no, or a graph in Turtle; empty where there is a table
 * @param cut why this is not the whole answer; empty where it is
 * @param fault why there is no answer; empty where there is one
 */
public record Result(
    List<String> columns, List<List<Cell>> rows, String text, String cut, String fault) {

  /**
   * A value in a table.
   *
   * @param address where it leads; empty where it leads nowhere
   */
  public record Cell(String text, String address) {}

  public Result {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Result table(List<String> columns, List<List<Cell>> rows, String cut) {
    return new Result(columns, rows, "", cut, "");
  }

  static Result text(String text, String cut) {
    return new Result(List.of(), List.of(), text, cut, "");
  }

  static Result fault(String why) {
    return new Result(List.of(), List.of(), "", "", why);
  }

  /** Whether the answer is a table, be it an empty one. */
  public boolean table() {
    return fault.isEmpty() && text.isEmpty();
  }
}
