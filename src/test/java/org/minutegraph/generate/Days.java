package org.minutegraph.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as clerks print them. */
final class Days {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH_COMMA =
      DateTimeFormatter.ofPattern("MMMM, yyyy", Locale.UK);

  private Days() {}

  /** {@code 3rd March, 2015}. */
  static String ordinal(LocalDate day) {
    int n = day.getDayOfMonth();
    String end =
        n / 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
    return n + end + " " + MONTH_COMMA.format(day);
  }

  /** {@code 3 March 2015}. */
  static String plain(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTH.format(day);
  }

  /** {@code March 2015}. */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }
}
