package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of items inside one long line: of one style, and each the next after the one before. */
final class RisingNumbers {

  /** Fewer are a count, an address, a list of two. */
  private static final int FEWEST = 3;

  private static final int MOST = 3_000;

  /** {@code 3. Minutes}, {@code PL43/14 MINUTES}, {@code 168.0 Agenda Item 2}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|\\s)(?=(?:(?i:minute|min|item)\\.? )?(?:\\p{Lu}{1,5}[./"
              + " -]?)?\\(?\\d[\\w/().-]{0,14}:?\\s?[\"\u201c(]?\\p{Lu})");

  private record Place(int at, ItemNumber number, double weight) {}

  private record Step(Place place, int before, double weight) {}

  private RisingNumbers() {}

  /** Where the numbers begin, of the style that has most; none where the text is not numbered. */
  static List<Integer> in(String text) {
    Map<String, List<Place>> styles = new LinkedHashMap<>();
    Matcher number = NUMBER.matcher(text);
    int seen = 0;
    while (number.find() && seen++ < MOST) {
      String rest = text.substring(number.end(), Math.min(text.length(), number.end() + 200));
      for (ItemNumber reading : ItemNumber.at(rest)) {
        Place place = new Place(number.end(), reading, weight(rest, reading));
        styles.computeIfAbsent(reading.style(), s -> new ArrayList<>()).add(place);
      }
    }
    return styles.values().stream()
        .map(RisingNumbers::longest)
        .filter(chain -> chain.size() >= FEWEST)
        .reduce((a, b) -> b.size() > a.size() ? b : a)
        .orElse(List.of());
  }

  private static double weight(String rest, ItemNumber number) {
    String head = rest.substring(number.end());
    return 1 + (number.isSet(rest) ? 1 : 0) + (Headings.isProcedural(head) ? 1 : 0);
  }

  /** The heaviest chain in which each value is the next, or the next but one. */
  private static List<Integer> longest(List<Place> places) {
    Map<Integer, Integer> bestByValue = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      int before = before(place.number().value(), bestByValue, steps);
      double weight = place.weight() + (before < 0 ? 0 : steps.get(before).weight());
      steps.add(new Step(place, before, weight));
      bestByValue.merge(
          place.number().value(),
          i,
          (a, b) -> steps.get(b).weight() > steps.get(a).weight() ? b : a);
      last = last < 0 || weight > steps.get(last).weight() ? i : last;
    }
    List<Integer> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = steps.get(i).before()) {
      chain.add(0, steps.get(i).place().at());
    }
    return chain;
  }

  private static int before(int value, Map<Integer, Integer> bestByValue, List<Step> steps) {
    int best = -1;
    for (int lower = (value / 100 - 2) * 100; lower < value; lower++) {
      Integer i = bestByValue.get(lower);
      if (i != null && (best < 0 || steps.get(i).weight() > steps.get(best).weight())) {
        best = i;
      }
    }
    return best;
  }
}
