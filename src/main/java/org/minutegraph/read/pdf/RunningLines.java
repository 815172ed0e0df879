package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Drops page numbers, and the lines that pages repeat at their top or foot. The first page keeps
 * its head, which may be the only place that says whose minutes they are.
 */
final class RunningLines {

  /** So many lines at either end of a page may be its head or foot. */
  private static final int MOST = 4;

  /** A running line stands equally high on each page but for so many points. */
  private static final float LEVEL = 9;

  private static final int LONGEST = 160;

  private final Map<String, List<Place>> seen = new HashMap<>();

  /** Where a line stood. */
  private record Place(int page, float height) {}

  private RunningLines(List<List<Line>> pages) {
    for (int i = 0; i < pages.size(); i++) {
      List<Line> page = pages.get(i);
      for (int j = 0; j < page.size(); j++) {
        if (j < MOST || j >= page.size() - MOST) {
          Place place = new Place(i, page.get(j).foot());
          seen.computeIfAbsent(key(page.get(j)), k -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  /** The pages without them. */
  static List<List<Line>> without(List<List<Line>> pages) {
    RunningLines running = new RunningLines(pages);
    List<List<Line>> rest = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      rest.add(running.rest(i, pages.get(i)));
    }
    return rest;
  }

  private List<Line> rest(int number, List<Line> page) {
    int head = 0;
    while (head < Math.min(MOST, page.size()) && isRunning(number, page, head)) {
      head++;
    }
    int foot = page.size();
    while (foot > Math.max(head, page.size() - MOST) && isRunning(number, page, foot - 1)) {
      foot--;
    }
    List<Line> rest = new ArrayList<>();
    for (int i = number == 0 ? 0 : head; i < foot; i++) {
      boolean kept = i >= head || !isPageNumber(page.get(i));
      if (kept) {
        rest.add(page.get(i));
      }
    }
    return rest;
  }

  private boolean isRunning(int number, List<Line> page, int i) {
    Line line = page.get(i);
    return isPageNumber(line) || isNumberAlone(page, i) || isRepeated(number, line);
  }

  private static boolean isPageNumber(Line line) {
    return Signs.isPageNumber(line.text());
  }

  /** At the very edge, and further from the text than its lines from one another. */
  private static boolean isNumberAlone(List<Line> page, int i) {
    if (page.size() < 2 || !Signs.isNumberAlone(page.get(i).text())) {
      return false;
    }
    boolean last = i == page.size() - 1;
    Line next = page.get(last ? i - 1 : i + 1);
    boolean apart = Math.abs(next.foot() - page.get(i).foot()) > 1.6f * next.size();
    return apart && (last || i == 0);
  }

  private boolean isRepeated(int number, Line line) {
    return line.text().length() <= LONGEST
        && seen.getOrDefault(key(line), List.of()).stream()
            .anyMatch(
                place -> place.page() != number && Math.abs(place.height() - line.foot()) <= LEVEL);
  }

  private static String key(Line line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }
}
