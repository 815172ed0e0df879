package org.minutegraph.serve.scrutiny;

import org.minutegraph.query.Row;

/** The ways to be in a list of attendance, as tables count them. */
enum Status {
  PRESENT("present", "present"),
  IN_ATTENDANCE("in-attendance", "inAttendance"),
  APOLOGIES("apologies", "apologies"),
  ABSENT("absent", "absent");

  private final String code;
  private final String column;

  Status(String code, String column) {
    this.code = code;
    this.column = column;
  }

  /** The last part of the code's IRI. */
  String code() {
    return code;
  }

  /** A row with how often somebody was listed so. */
  Row counted(Row row, int count) {
    return row.with(column, Integer.toString(count));
  }
}
