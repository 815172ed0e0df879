package org.minutegraph.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.read.layout.NumberSign;

/** Counts the entries of the lists of one document, in order, as Word does when it prints. */
final class Counters {
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Numbering numbering;
  private final Map<Integer, Count> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  Counters(Numbering numbering) {
    this.numbering = numbering;
  }

  /**
   * What is printed before an entry.
   *
   * @param text the number with its signs; empty for a bullet
   * @param parts how many numbers are in it: two in {@code 1.2}
   * @param bullet true where a sign stands there that is no text
   */
  record Label(String text, int parts, boolean bullet) {}

  private static final class Count {
    private final int[] last = new int[Numbering.LEVELS];
    private final boolean[] used = new boolean[Numbering.LEVELS];
  }

  /**
   * The label of the next entry.
   *
   * @param depth from 0
   */
  Label next(int list, int depth) {
    Count count = counts.computeIfAbsent(numbering.scheme(list), s -> new Count());
    if (begun.add(list)) {
      restart(list, count);
    }
    count.last[depth] = count.used[depth] ? count.last[depth] + 1 : start(list, depth);
    count.used[depth] = true;
    for (int below = depth + 1; below < Numbering.LEVELS; below++) {
      count.used[below] &= !numbering.level(list, below).restartsAfter(depth);
    }
    ListLevel level = numbering.level(list, depth);
    return level.isBullet() ? new Label("", 0, true) : label(list, level, count);
  }

  private void restart(int list, Count count) {
    for (int depth = 0; depth < Numbering.LEVELS; depth++) {
      count.used[depth] &= numbering.restart(list, depth) == null;
    }
  }

  private int start(int list, int depth) {
    Integer anew = numbering.restart(list, depth);
    return anew == null ? numbering.level(list, depth).start() : anew;
  }

  private Label label(int list, ListLevel level, Count count) {
    Matcher place = PLACE.matcher(level.pattern());
    StringBuilder text = new StringBuilder();
    int parts = 0;
    while (place.find()) {
      String number = number(list, place.group(1).charAt(0) - '1', level.isLegal(), count);
      place.appendReplacement(text, Matcher.quoteReplacement(number));
      parts++;
    }
    place.appendTail(text);
    return new Label(text.toString().strip(), parts, false);
  }

  private String number(int list, int depth, boolean legal, Count count) {
    int number = count.used[depth] ? count.last[depth] : start(list, depth);
    String format = legal ? "decimal" : numbering.level(list, depth).format();
    return NumberSign.of(format, number);
  }
}
