package org.minutegraph.serve.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days and times as they are read. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  /** {@code 8 March 2022}; says so where there is no day. */
  public static String words(@Nullable LocalDate day) {
    return day == null ? "undated" : DAY.format(day);
  }

  /** {@code from 8 March 2022 to 3 May 2022}; {@code on 8 March 2022} where both are one day. */
  public static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
    return Objects.equals(first, last)
        ? "on " + words(first)
        : "from " + words(first) + " to " + words(last);
  }

  /** {@code 17:30} of {@code 17:30:00}. */
  public static String time(String lexical) {
    return lexical.replaceFirst("^(\\d\\d:\\d\\d):.*", "$1");
  }
}
