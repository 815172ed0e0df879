package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

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

  /** The weight of a line that is set as a heading, beyond what any numbered sentence reaches. */
  private static final double SURE = 4;

  /** Fewer items are no sequence that could lack a number. */
  private static final int ENOUGH = 4;

  private static final Pattern COMPOUND = Pattern.compile("\\d\\W\\d|^\\D");

  NumberedChain {
    items = List.copyOf(items);
  }

  static NumberedChain best(List<Candidate> candidates) {
    NumberedChain best = new NumberedChain(List.of(), 0);
    List<NumberedChain> chains = new ArrayList<>();
    for (List<Candidate> style : byStyle(candidates)) {
      List<Candidate> few = style.subList(0, Math.min(MOST, style.size()));
      NumberedChain chain = heaviest(few).withoutInner(few).extended(few);
      chain = chain.withDisplaced(few).withMissing(few).withRepeated(few);
      chains.add(chain);
      best = chain.weight() > best.weight() ? chain : best;
    }
    NumberedChain inner = best;
    return chains.stream()
        .filter(outer -> outer.weight() > 0 && outer.encloses(inner))
        .max(Comparator.comparingDouble(NumberedChain::weight))
        .orElse(best);
  }

  /** True where all of the other stands under one item of this, and items follow it. */
  private boolean encloses(NumberedChain other) {
    if (other.items().size() < 2) {
      return false;
    }
    int first = other.items().get(0).index();
    int last = other.items().get(other.items().size() - 1).index();
    boolean begun = items.stream().anyMatch(item -> item.index() < first);
    boolean goesOn = items.stream().anyMatch(item -> item.index() > last);
    return begun
        && goesOn
        && items.stream().noneMatch(item -> item.index() >= first && item.index() <= last);
  }

  /** With whole sentences that bear the next numbers, though they look like no headings. */
  private NumberedChain extended(List<Candidate> style) {
    if (items.isEmpty() || items.size() < 2 && number(items.get(0)).value() != 100) {
      return this;
    }
    List<Candidate> all = new ArrayList<>(items);
    Candidate last = all.get(all.size() - 1);
    for (Candidate next : style) {
      if (next.index() >= last.bodyFrom()) {
        boolean follows = number(next).value() / 100 == number(last).value() / 100 + 1;
        if (!follows || !Shape.isTale(next.heading().text())) {
          break;
        }
        all.add(next);
        last = next;
      }
    }
    return new NumberedChain(all, weight);
  }

  /** With headings whose number the chain lacks: business that was taken out of order. */
  private NumberedChain withDisplaced(List<Candidate> style) {
    List<Candidate> all = new ArrayList<>(items);
    style.stream().filter(this::isDisplaced).forEach(all::add);
    all.sort(Comparator.comparingInt(Candidate::index));
    return new NumberedChain(all, weight);
  }

  /** With headings that bear a number again, or a lower one, by a slip of who numbered them. */
  private NumberedChain withRepeated(List<Candidate> style) {
    if (items.size() < ENOUGH) {
      return this;
    }
    double least = items.stream().mapToDouble(Candidate::weight).min().orElse(SURE);
    boolean set = least >= SURE || items.stream().allMatch(NumberedChain::isCapitals);
    List<Candidate> all = new ArrayList<>(items);
    style.stream()
        .filter(c -> c.weight() > 0 && c.weight() >= least)
        .filter(
            c -> isCompound(c) || set && isCapitals(c) == isCapitals(items.get(0)) && isUsual(c))
        .filter(this::isRepeated)
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Candidate::index));
    return new NumberedChain(all, weight);
  }

  /** {@code 82/24}, {@code A12}: no number that lists inside an item have. */
  private static boolean isCompound(Candidate candidate) {
    return COMPOUND.matcher(number(candidate).printed()).find() || number(candidate).start() > 1;
  }

  private static boolean isUsual(Candidate candidate) {
    return Headings.isProcedural(candidate.heading().text());
  }

  private boolean isRepeated(Candidate candidate) {
    int value = number(candidate).value() / 100;
    return items.get(0).index() < candidate.index()
        && items.stream().anyMatch(item -> number(item).value() / 100 == value)
        && items.stream().noneMatch(item -> overlap(item, candidate));
  }

  private static boolean isCapitals(Candidate item) {
    return Shape.isCapitals(item.heading().text());
  }

  private boolean isDisplaced(Candidate candidate) {
    int value = number(candidate).value();
    boolean lower = items.stream().anyMatch(item -> number(item).value() < value);
    boolean higher = items.stream().anyMatch(item -> number(item).value() > value);
    return lower
        && higher
        && candidate.weight() >= SURE
        && items.stream().noneMatch(item -> number(item).value() / 100 == value / 100)
        && items.stream().noneMatch(item -> overlap(item, candidate));
  }

  /** Without the next number of a list inside an item, of which the numbers before stand there. */
  private NumberedChain withoutInner(List<Candidate> style) {
    List<Candidate> all = new ArrayList<>(items);
    for (int i = 1; i < items.size(); i++) {
      Candidate before = items.get(i - 1);
      Candidate item = items.get(i);
      if (style.stream().anyMatch(other -> leadsTo(item, other, before))) {
        all.remove(item);
      }
    }
    return new NumberedChain(all, weight);
  }

  /** True for a line inside the item before that has that item's number, and is set as this is. */
  private static boolean leadsTo(Candidate item, Candidate other, Candidate before) {
    return other.index() >= before.bodyFrom()
        && other.bodyFrom() <= item.index()
        && number(other).value() == number(before).value()
        && number(item).value() / 100 == number(before).value() / 100 + 1
        && item.weight() < SURE
        && before.weight() - other.weight() > 2
        && other.weight() + 1 >= item.weight();
  }

  /** With lines, however long, whose numbers are just those that lack between two items. */
  private NumberedChain withMissing(List<Candidate> style) {
    if (items.size() < ENOUGH) {
      return this;
    }
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Candidate item = items.get(i);
      all.add(item);
      if (i + 1 < items.size() && number(items.get(i + 1)).value() - number(item).value() > 100) {
        all.addAll(between(item, items.get(i + 1), style));
      }
    }
    return new NumberedChain(all, weight);
  }

  /** Nothing where a list that counts from its own beginning stands between. */
  private static List<Candidate> between(Candidate a, Candidate b, List<Candidate> style) {
    List<Candidate> found = new ArrayList<>();
    Candidate last = a;
    for (Candidate next : style) {
      boolean inside = next.index() >= a.bodyFrom() && next.bodyFrom() <= b.index();
      if (inside && number(next).value() <= number(a).value()) {
        return List.of();
      }
      boolean follows = number(next).value() / 100 == number(last).value() / 100 + 1;
      boolean lacks = follows && number(next).value() / 100 < number(b).value() / 100;
      if (inside && lacks && next.index() >= last.bodyFrom() && beginsItem(next)) {
        found.add(next);
        last = next;
      }
    }
    return found;
  }

  private static boolean beginsItem(Candidate candidate) {
    String heading = candidate.heading().text();
    return !Shape.startsLower(heading) && !heading.startsWith("That ");
  }

  private static boolean overlap(Candidate a, Candidate b) {
    return a.index() < b.bodyFrom() && b.index() < a.bodyFrom();
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
