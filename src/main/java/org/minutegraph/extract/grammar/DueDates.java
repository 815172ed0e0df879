package org.minutegraph.extract.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day that a due phrase means, seen from the day of the meeting.
 *
 * <p>Conventions, each the last day on which the promise is still kept:
 *
 * <ul>
 *   <li>a day ({@code by 14 June}) is that day, {@code before 14 June} the one before; without a
 *       year, the first such day from the meeting on;
 *   <li>a month ({@code by September 2024}, {@code in June}, {@code by the end of June}) is its
 *       last day, {@code before June} the last day of May;
 *   <li>{@code in six months}, {@code within 28 days}, {@code in a fortnight} count from the
 *       meeting; working days leave out Saturdays and Sundays, and know no bank holidays;
 *   <li>{@code by Christmas} is 24 December, {@code by the New Year} 31 December, {@code by Easter}
 *       the day before Easter Sunday; {@code next month} is its last day, {@code next week} its
 *       Friday, {@code by Friday} the first after the meeting, {@code the end of the financial
 *       year} 31 March;
 *   <li>{@code the next meeting} is the date given for it; seasons are no date.
 * </ul>
 */
public final class DueDates {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("twenty-one", 21),
          Map.entry("twenty-eight", 28),
          Map.entry("thirty", 30));
  // "in six months", "within ten working days", "after 12 months", "six months' time"
  private static final Pattern SPAN =
      Pattern.compile(
          "\\b(\\d{1,3}|[a-z]{1,6}(?:-[a-z]{3,5})?)[\\s-]{1,2}(working |clear"
              + " )?(day|week|fortnight|month|year)s?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIED =
      Pattern.compile("\\b(?:in|within|after)\\b|\\btime\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile("\\bbefore\\s+(?!the\\s+end\\b)", Pattern.CASE_INSENSITIVE);
  // "by Friday"
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:by|on) (?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)");
  private static final Pattern END_OF =
      Pattern.compile(
          "\\bend of (?:the|this|that) (?:(?<kind>calendar|financial)"
              + " )?(?<unit>week|month|year)\\b",
          Pattern.CASE_INSENSITIVE);

  private DueDates() {}

  /**
   * The last day on which what was asked for is in time.
   *
   * @param phrase as printed
   * @param meeting the day from which the phrase looks
   * @param nextMeeting of the same body, where known
   * @return null where the phrase names no day
   */
  public static @Nullable LocalDate of(
      String phrase, LocalDate meeting, @Nullable LocalDate nextMeeting) {
    String text = phrase.toLowerCase(Locale.ROOT);
    LocalDate printed = printed(phrase, text, meeting);
    if (printed != null) {
      return printed;
    }
    LocalDate counted = counted(text, meeting);
    if (counted != null) {
      return counted;
    }
    LocalDate named = named(text, meeting);
    return named == null && text.contains("next meeting") && later(meeting, nextMeeting)
        ? nextMeeting
        : named;
  }

  private static boolean later(LocalDate meeting, @Nullable LocalDate nextMeeting) {
    return nextMeeting != null && nextMeeting.isAfter(meeting);
  }

  private static @Nullable LocalDate printed(String phrase, String text, LocalDate meeting) {
    List<Dates.Hit> hits = Dates.withMonthsIn(phrase, meeting);
    if (hits.isEmpty()) {
      return null;
    }
    Dates.Hit hit = hits.get(0);
    boolean before = BEFORE.matcher(text).find();
    LocalDate day = hit.day();
    if (day != null) {
      return coming(day, hit, meeting).minusDays(before ? 1 : 0);
    }
    YearMonth month = (YearMonth) hit.value();
    YearMonth due =
        !hit.yearPrinted() && month.atEndOfMonth().isBefore(meeting) ? month.plusYears(1) : month;
    return before ? due.minusMonths(1).atEndOfMonth() : due.atEndOfMonth();
  }

  private static LocalDate coming(LocalDate day, Dates.Hit hit, LocalDate meeting) {
    return !hit.yearPrinted() && day.isBefore(meeting) ? day.plusYears(1) : day;
  }

  private static @Nullable LocalDate counted(String text, LocalDate meeting) {
    Matcher m = SPAN.matcher(text);
    while (TIED.matcher(text).find() && m.find()) {
      Integer count = number(m.group(1));
      if (count != null) {
        return m.group(2) == null ? plus(meeting, count, m.group(3)) : workingDays(meeting, count);
      }
    }
    return null;
  }

  private static @Nullable Integer number(String word) {
    return Character.isDigit(word.charAt(0)) ? Integer.valueOf(word) : NUMBERS.get(word);
  }

  private static LocalDate plus(LocalDate meeting, int count, String unit) {
    return switch (unit) {
      case "day" -> meeting.plusDays(count);
      case "week" -> meeting.plusWeeks(count);
      case "fortnight" -> meeting.plusWeeks(2L * count);
      case "month" -> meeting.plusMonths(count);
      default -> meeting.plusYears(count);
    };
  }

  private static LocalDate workingDays(LocalDate meeting, int count) {
    LocalDate day = meeting;
    int left = count;
    while (left > 0) {
      day = day.plusDays(1);
      left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
    }
    return day;
  }

  private static @Nullable LocalDate named(String text, LocalDate meeting) {
    if (text.contains("christmas")) {
      return yearly(meeting, LocalDate.of(meeting.getYear(), 12, 24));
    }
    if (text.contains("new year")) {
      return LocalDate.of(meeting.getYear(), 12, 31);
    }
    if (text.contains("easter")) {
      LocalDate eve = easter(meeting.getYear()).minusDays(1);
      return eve.isBefore(meeting) ? easter(meeting.getYear() + 1).minusDays(1) : eve;
    }
    return relative(text, meeting);
  }

  private static @Nullable LocalDate relative(String text, LocalDate meeting) {
    Matcher end = END_OF.matcher(text);
    if (end.find()) {
      return endOf(end.group("unit"), "financial".equals(end.group("kind")), meeting);
    }
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.matches()) {
      String name = weekday.group("day").toUpperCase(Locale.ROOT);
      return meeting.with(TemporalAdjusters.next(DayOfWeek.valueOf(name)));
    }
    if (text.contains("next month")) {
      return YearMonth.from(meeting).plusMonths(1).atEndOfMonth();
    }
    if (text.contains("next week")) {
      return meeting.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(4);
    }
    return text.contains("tomorrow") ? meeting.plusDays(1) : null;
  }

  private static LocalDate endOf(String unit, boolean financial, LocalDate meeting) {
    return switch (unit) {
      case "week" -> meeting.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
      case "month" -> YearMonth.from(meeting).atEndOfMonth();
      default ->
          yearly(
              meeting,
              financial
                  ? LocalDate.of(meeting.getYear(), 3, 31)
                  : LocalDate.of(meeting.getYear(), 12, 31));
    };
  }

  private static LocalDate yearly(LocalDate meeting, LocalDate day) {
    return day.isBefore(meeting) ? day.plusYears(1) : day;
  }

  /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
