package org.minutegraph.extract.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as minutes print them: {@code 29th June, 2016}, {@code Wednesday the 19th of March 2014},
 * {@code 29/06/16}, {@code July, 2016}, {@code 3 March}.
 *
 * <p>Conventions: day before month in figures; two figures of a year are of 1970 to 2069; a date
 * without a year is the one nearest to the date given as context (a printed weekday decides between
 * years), and is left out without a context.
 */
public final class Dates {

  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)(?![a-z])";
  private static final String WEEKDAY =
      "(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3}(?:the\\s{1,3})?)?";
  private static final String ORDINAL = "\\s?(?:st|nd|rd|th)(?![a-z])";
  private static final String YEAR =
      "(?:\\s?,)?\\s{0,3}(?:(?<year>(?:19|20)\\d\\d)(?!\\d)|['\u2019](?<short>\\d\\d)(?!\\d))";
  // "Wednesday, 19th March, 2014", "18th and 19th of May", "3 March", "6TH APRIL, 2016"
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          WEEKDAY
              + "(?<![\\d./:\u00a3])(?:(?<first>\\d{1,2})(?:"
              + ORDINAL
              + ")?\\s?(?:and|&|to|-|\u2013)\\s?)?"
              + "(?<day>\\d{1,2})(?:"
              + ORDINAL
              + ")?(?:\\s{1,3}day)?(?:\\s{1,3}of)?\\s{0,3}(?<month>"
              + MONTH
              + ")(?:"
              + YEAR
              + ")?",
          Pattern.CASE_INSENSITIVE);
  // "March 19th, 2014", "October 4th"
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          WEEKDAY
              + "\\b(?<month>"
              + MONTH
              + ")\\s{1,3}(?<day>\\d{1,2})(?:"
              + ORDINAL
              + "(?:"
              + YEAR
              + ")?|,?\\s{1,3}(?<long>20\\d\\d)(?!\\d))",
          Pattern.CASE_INSENSITIVE);
  // "29/06/16", "29.06.2016", "29-6-2016"
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\w./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\w/-]|\\.\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\w-])(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\w-])");
  // "July, 2016", "December 2020"
  private static final Pattern MONTH_YEAR =
      Pattern.compile(
          "\\b(?<month>" + MONTH + "),?\\s{1,3}(?<year>(?:19|20)\\d\\d)(?![\\d/-])",
          Pattern.CASE_INSENSITIVE);
  // "June", "JUNE"; never "may", which is a verb
  private static final Pattern BARE_MONTH =
      Pattern.compile(
          "\\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
              + "|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\b");

  private Dates() {}

  /**
   * A date in a text.
   *
   * @param start where its words begin, weekday included
   * @param end exclusive
   * @param value a {@link LocalDate}, or a {@link YearMonth} where no day is printed
   * @param yearPrinted false where the year was worked out from the context
   */
  public record Hit(int start, int end, Temporal value, boolean yearPrinted) {

    /** The day, or null where only a month is printed. */
    public @Nullable LocalDate day() {
      return value instanceof LocalDate day ? day : null;
    }

    /** {@code 2016-06-29} or {@code 2016-06}. */
    public String iso() {
      return value.toString();
    }
  }

  /**
   * Every day, and every month that has its year, in order, not overlapping.
   *
   * @param context the date of the meeting, from which missing years are worked out
   */
  public static List<Hit> in(String text, @Nullable LocalDate context) {
    List<Hit> hits = new ArrayList<>();
    dayMonths(text, DAY_MONTH, context, hits);
    dayMonths(text, MONTH_DAY, context, hits);
    figures(text, hits);
    months(text, MONTH_YEAR, context, hits);
    return ordered(hits);
  }

  /** As {@link #in}, and every month without a year too ({@code in September}). */
  public static List<Hit> withMonthsIn(String text, @Nullable LocalDate context) {
    List<Hit> hits = new ArrayList<>(in(text, context));
    months(text, BARE_MONTH, context, hits);
    return ordered(hits);
  }

  /** The first day in the text, or null. */
  public static @Nullable LocalDate firstDay(String text, @Nullable LocalDate context) {
    return in(text, context).stream()
        .map(Hit::day)
        .flatMap(day -> Stream.ofNullable(day))
        .findFirst()
        .orElse(null);
  }

  private static void dayMonths(
      String text, Pattern pattern, @Nullable LocalDate context, List<Hit> hits) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int month = month(m.group("month"));
      String year = year(m, pattern);
      String first = pattern == DAY_MONTH ? m.group("first") : null;
      if (first != null) {
        add(hits, m.start(), m.end("first"), day(first, month, year, null, context), year);
      }
      int start = first == null ? m.start() : m.start("day");
      String weekday = first == null ? m.group("weekday") : null;
      add(hits, start, m.end(), day(m.group("day"), month, year, weekday, context), year);
    }
  }

  private static void add(
      List<Hit> hits, int start, int end, Optional<LocalDate> day, @Nullable String year) {
    day.ifPresent(d -> hits.add(new Hit(start, end, d, year != null)));
  }

  private static @Nullable String year(Matcher m, Pattern pattern) {
    if (m.group("year") != null) {
      return m.group("year");
    }
    if (m.group("short") != null) {
      return fullYear(m.group("short"));
    }
    return pattern == MONTH_DAY ? m.group("long") : null;
  }

  private static String fullYear(String two) {
    return (Integer.parseInt(two) < 70 ? "20" : "19") + two;
  }

  private static Optional<LocalDate> day(
      String day,
      int month,
      @Nullable String year,
      @Nullable String weekday,
      @Nullable LocalDate context) {
    int d = Integer.parseInt(day);
    if (year != null) {
      return date(Integer.parseInt(year), month, d);
    }
    return context == null ? Optional.empty() : nearest(month, d, weekday, context);
  }

  private static Optional<LocalDate> nearest(
      int month, int day, @Nullable String weekday, LocalDate context) {
    List<LocalDate> years =
        Stream.of(-1, 0, 1)
            .flatMap(shift -> date(context.getYear() + shift, month, day).stream())
            .sorted(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(context, d))))
            .toList();
    return years.stream()
        .filter(d -> weekday != null && isWeekday(d, weekday))
        .findFirst()
        .or(() -> years.stream().findFirst());
  }

  private static boolean isWeekday(LocalDate date, String weekday) {
    return date.getDayOfWeek()
        .name()
        .toLowerCase(Locale.ROOT)
        .startsWith(weekday.toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static int month(String word) {
    String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
    return List.of(MONTHS).indexOf(start) + 1;
  }

  private static void figures(String text, List<Hit> hits) {
    Matcher m = FIGURES.matcher(text);
    while (m.find()) {
      String year = m.group(4).length() == 2 ? fullYear(m.group(4)) : m.group(4);
      Optional<LocalDate> day =
          date(Integer.parseInt(year), Integer.parseInt(m.group(3)), Integer.parseInt(m.group(1)));
      add(hits, m.start(), m.end(), day, year);
    }
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      String year = iso.group(1);
      Optional<LocalDate> day =
          date(
              Integer.parseInt(year),
              Integer.parseInt(iso.group(2)),
              Integer.parseInt(iso.group(3)));
      add(hits, iso.start(), iso.end(), day, year);
    }
  }

  private static void months(
      String text, Pattern pattern, @Nullable LocalDate context, List<Hit> hits) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int month = month(m.group("month"));
      if (pattern == MONTH_YEAR) {
        YearMonth value = YearMonth.of(Integer.parseInt(m.group("year")), month);
        hits.add(new Hit(m.start(), m.end(), value, true));
      } else if (context != null) {
        hits.add(new Hit(m.start(), m.end(), nearest(month, context), false));
      }
    }
  }

  private static YearMonth nearest(int month, LocalDate context) {
    YearMonth here = YearMonth.from(context);
    return Stream.of(-1, 0, 1)
        .map(shift -> YearMonth.of(context.getYear() + shift, month))
        .min(Comparator.comparingLong(m -> Math.abs(ChronoUnit.MONTHS.between(here, m))))
        .orElseThrow();
  }

  /** In order of print; of two that overlap the one found first (the more exact) stays. */
  private static List<Hit> ordered(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(k -> k.start() < hit.end() && hit.start() < k.end())) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::start));
    return List.copyOf(kept);
  }
}
