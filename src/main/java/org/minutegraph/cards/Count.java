package org.minutegraph.cards;

import java.util.Comparator;

/**
 * How many cards have a value.
 *
 * @param value for instance an IRI
 * @param name what it is called; empty where it is called nothing else
 */
public record Count(String value, String name, int count) {
  /** The most frequent first, then by name. */
  public static final Comparator<Count> MOST_FIRST =
      Comparator.comparing(Count::count)
          .reversed()
          .thenComparing(Count::name)
          .thenComparing(Count::value);

  /** The same, counted so many times. */
  Count times(int times) {
    return new Count(value, name, times);
  }
}
