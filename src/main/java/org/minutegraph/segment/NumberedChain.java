package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Chooses among all lines that begin with a number those that are the items: of one style, in
 * rising order over the whole document, and as much like headings as can be had together.
 *
 * @param items in order of print
 * @param weight of the whole
 */
record NumberedChain(List<Candidate> items, double weight) {

  /** The most candidates of one style that are compared with each other. */
  private static final int MOST = 1_500;

  NumberedChain {
    items = List.copyOf(items);
  }

  static NumberedChain best(List<Candidate> candidates) {
    NumberedChain best = new NumberedChain(List.of(), 0);
    for (List<Candidate> style : byStyle(candidates)) {
      NumberedChain chain = heaviest(style.subList(0, Math.min(MOST, style.size())));
      if (chain.weight() > best.weight()) {
        best = chain;
      }
    }
    return best;
  }

  private static Collection<List<Candidate>> byStyle(List<Candidate> candidates) {
    Map<String, List<Candidate>> styles = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String style = number(candidate).style();
      styles.computeIfAbsent(style, s -> new ArrayList<>()).add(candidate);
    }
    return styles.values();
  }

  /** The heaviest rising chain, by dynamic programming over the candidates in order of print. */
  private static NumberedChain heaviest(List<Candidate> candidates) {
    int n = candidates.size();
    double[] weights = new double[n];
    int[] before = new int[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      Candidate candidate = candidates.get(i);
      before[i] = -1;
      weights[i] = candidate.weight() + (number(candidate).value() == 100 ? 1 : 0);
      for (int j = 0; j < i; j++) {
        double through = weights[j] + candidate.weight() + step(candidates.get(j), candidate);
        if (through > weights[i]) {
          weights[i] = through;
          before[i] = j;
        }
      }
      last = last < 0 || weights[i] > weights[last] ? i : last;
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(0, candidates.get(i));
    }
    return new NumberedChain(chain, last < 0 ? 0 : weights[last]);
  }

  /** What it is worth that one number follows on the other. */
  private static double step(Candidate a, Candidate b) {
    int from = number(a).value();
    int to = number(b).value();
    if (to <= from || b.index() < a.bodyFrom()) {
      return Double.NEGATIVE_INFINITY;
    }
    int gap = to / 100 - from / 100;
    if (gap <= 1) {
      return 1.5;
    }
    return Math.max(-8, -0.5 * gap);
  }

  private static ItemNumber number(Candidate candidate) {
    return Objects.requireNonNull(candidate.number(), "a numbered candidate");
  }
}
