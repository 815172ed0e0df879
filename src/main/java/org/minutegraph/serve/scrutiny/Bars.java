package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars end to end, in a hundred units.
 *
 * @param bars those that have any length
 */
public record Bars(List<Bar> bars) {
  private static final double WHOLE = 100;
  private static final List<String> STYLES = List.of("bar", "bar second", "bar third");

  /**
   * One of them.
   *
   * @param style its class
   */
  public record Bar(String style, double from, double length) {}

  /**
   * Bars for some counts.
   *
   * @param most what fills the whole length
   */
  static Bars of(int most, List<Integer> counts) {
    List<Bar> bars = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < counts.size(); i++) {
      double length = Math.round(WHOLE * counts.get(i) / Math.max(1, most) * 10) / 10.0;
      if (length > 0) {
        bars.add(new Bar(STYLES.get(i), at, length));
        at += length;
      }
    }
    return new Bars(List.copyOf(bars));
  }
}
