package org.minutegraph.serve.scrutiny;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minutegraph.cards.PairCount;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Days;

/**
 * Items as dots on lines, one line for each body, time from left to right.
 *
 * @param lanes one for each body
 * @param years where years begin
 * @param height of the whole
 */
public record Timeline(List<Lane> lanes, List<Year> years, int height) {
  /** The width of the whole, in the same units as all other measures here. */
  public static final int WIDTH = 960;

  private static final int MARGIN = 22;
  private static final int LANE = 46;
  private static final int RADIUS = 7;
  private static final int MIDDLE_MONTH = 7;
  private static final int FOOT = 26;
  private static final int MOST_LANES = 8;
  private static final int MOST_YEARS = 12;
  private static final String REST = "other bodies";

  /** A body's line. */
  public record Lane(String name, int y, List<Dot> dots) {}

  /**
   * An item, or the items of a year.
   *
   * @param item its IRI; empty for the items of a year
   */
  public record Dot(double x, double radius, String item, String name) {}

  /** The first day of a year. */
  public record Year(double x, String name) {}

  /**
   * The items that have a day.
   *
   * @param items oldest first
   */
  static Timeline of(List<Row> items) {
    List<Row> dated = items.stream().filter(row -> row.day("date") != null).toList();
    if (dated.isEmpty()) {
      return new Timeline(List.of(), List.of(), 0);
    }
    LocalDate first = day(dated.get(0)).withDayOfYear(1);
    LocalDate last = day(dated.get(dated.size() - 1)).plusYears(1).withDayOfYear(1);
    Map<String, List<Dot>> byBody = new LinkedHashMap<>();
    for (Row row : dated) {
      String body = row.has("bodyName") ? row.text("bodyName") : REST;
      String lane = byBody.containsKey(body) || byBody.size() < MOST_LANES ? body : REST;
      double x = x(day(row), first, last);
      String name = row.text("heading") + ", " + Days.words(day(row));
      byBody
          .computeIfAbsent(lane, lane2 -> new ArrayList<>())
          .add(new Dot(x, RADIUS, row.text("item"), name));
    }
    List<Lane> lanes = new ArrayList<>();
    byBody.forEach((body, dots) -> lanes.add(new Lane(body, LANE * (lanes.size() + 1), dots)));
    return new Timeline(lanes, years(first, last), LANE * lanes.size() + FOOT + MARGIN);
  }

  /**
   * The items of each year as one dot in the middle of the year, the larger the more there are.
   *
   * @param years how many items a body had in a year, by year
   */
  static Timeline ofYears(List<PairCount> years) {
    int most = years.stream().mapToInt(year -> year.one().count()).max().orElse(1);
    LocalDate first = LocalDate.ofYearDay(year(years.get(0)), 1);
    LocalDate last = LocalDate.ofYearDay(year(years.get(years.size() - 1)) + 1, 1);
    Map<String, List<Dot>> byBody = new LinkedHashMap<>();
    for (String body : mostFrequent(years)) {
      byBody.put(body, new ArrayList<>());
    }
    for (PairCount one : years) {
      List<Dot> lane = byBody.get(one.one().name());
      if (lane != null) {
        double x = x(LocalDate.of(year(one), MIDDLE_MONTH, 1), first, last);
        double radius = 3 + Math.round(2 * RADIUS * Math.sqrt((double) one.one().count() / most));
        lane.add(new Dot(x, radius, "", one.one().count() + " in " + one.other()));
      }
    }
    List<Lane> lanes = new ArrayList<>();
    byBody.forEach((body, dots) -> lanes.add(new Lane(body, LANE * (lanes.size() + 1), dots)));
    return new Timeline(lanes, years(first, last), LANE * lanes.size() + FOOT + MARGIN);
  }

  private static int year(PairCount one) {
    return Integer.parseInt(one.other());
  }

  private static List<String> mostFrequent(List<PairCount> years) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    years.forEach(one -> counts.merge(one.one().name(), one.one().count(), Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_LANES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static LocalDate day(Row row) {
    return Objects.requireNonNull(row.day("date"));
  }

  private static List<Year> years(LocalDate first, LocalDate last) {
    int count = last.getYear() - first.getYear();
    int step = Math.max(1, (int) Math.ceil((double) count / MOST_YEARS));
    List<Year> years = new ArrayList<>();
    for (int i = 0; i <= count; i += step) {
      LocalDate year = first.plusYears(i);
      years.add(new Year(x(year, first, last), Integer.toString(year.getYear())));
    }
    return years;
  }

  private static double x(LocalDate day, LocalDate first, LocalDate last) {
    double part =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return Math.round((MARGIN + part * (WIDTH - 2 * MARGIN)) * 10) / 10.0;
  }
}
