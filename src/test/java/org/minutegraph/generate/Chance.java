package org.minutegraph.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What is left to chance; the same seed gives the same council. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  boolean in(double share) {
    return random.nextDouble() < share;
  }

  /** From {@code from} up to, not including, {@code to}. */
  int between(int from, int to) {
    return from + random.nextInt(to - from);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> List<T> shuffled(List<T> all) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }

  <T> List<T> some(List<T> all, int number) {
    List<T> copy = shuffled(all);
    return List.copyOf(copy.subList(0, Math.min(number, copy.size())));
  }
}
