package org.minutegraph.evaluate;

import java.util.List;

/**
 * How often facts are right that are said to be so sure.
 *
 * @param kind of fact; {@link #ALL} for all of them
 * @param bins from the surest to the least sure
 */
public record Calibration(String kind, List<Bin> bins) {
  /** Stands for all kinds together. */
  public static final String ALL = "all";

  private static final List<Limits> LIMITS =
      List.of(
          new Limits("1", 1, Double.POSITIVE_INFINITY),
          new Limits("0.9–1", 0.9, 1),
          new Limits("0.8–0.9", 0.8, 0.9),
          new Limits("0.7–0.8", 0.7, 0.8),
          new Limits("0–0.7", Double.NEGATIVE_INFINITY, 0.7));

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Facts of like confidence.
   *
   * @param name {@code 1}, or {@code 0.9–1}: above the first number, up to the second and below 1
   * @param count how many were found
   * @param right how many of them are in gold
   */
  public record Bin(String name, int count, int right) {
    /** The share that is right; 1 where there is none. */
    public double share() {
      return count == 0 ? 1 : (double) right / count;
    }
  }

  /** A fact that was found. */
  record Found(double confidence, boolean right) {}

  /** Above the first and up to the second; the sure ones are those from 1 on. */
  private record Limits(String name, double low, double high) {
    boolean hold(double confidence) {
      return confidence >= 1 ? low == 1 : confidence > low && confidence <= high;
    }

    Bin bin(List<Found> facts) {
      List<Found> within = facts.stream().filter(each -> hold(each.confidence())).toList();
      return new Bin(name, within.size(), (int) within.stream().filter(Found::right).count());
    }
  }

  static Calibration of(String kind, List<Found> facts) {
    return new Calibration(kind, LIMITS.stream().map(limits -> limits.bin(facts)).toList());
  }
}
