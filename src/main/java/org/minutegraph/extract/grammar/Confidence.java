package org.minutegraph.extract.grammar;

/**
 * How sure a reading is, as shares of such readings that are right. A rule says which of these it
 * has earned, on the minutes that it was made from and on others; {@code evaluate --calibration}
 * tells whether it has.
 */
public final class Confidence {
  /** The print leaves no other reading: a label, a number, a title, a marker in its place. */
  public static final double CERTAIN = 1;

  /** Wrong less than once in twenty, in minutes of any council: {@code Cllr Ash asked whether}. */
  public static final double SURE = 0.95;

  /** The usual meaning of words that some minutes use otherwise: {@code it was agreed to visit}. */
  public static final double LIKELY = 0.85;

  /**
   * Right more often than not, where the words alone do not tell: a name that nothing introduces.
   */
  public static final double POSSIBLE = 0.75;

  /** As likely wrong as right: what an item is about, in words that it only repeats. */
  public static final double GUESS = 0.5;

  private Confidence() {}
}
