package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.minutegraph.cards.Columns.Column;
import org.minutegraph.cards.Numbers.InSegment;

/** The cards of a selection, to be counted. */
public final class Tally {
  private final Columns columns;
  private final Numbers numbers;

  Tally(Columns columns, Numbers numbers) {
    this.columns = columns;
    this.numbers = numbers;
  }

  /** How many cards there are. */
  public int total() {
    return numbers.total();
  }

  /** How many have each value of a key, in order of names. */
  public List<Count> by(Key key) {
    try {
      Column column = columns.of(key);
      int[] counts = counts(column);
      List<Count> found = new ArrayList<>();
      for (int number = 0; number < counts.length; number++) {
        if (counts[number] > 0) {
          found.add(column.count(number, counts[number]));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The most frequent values of a key, in the order of {@link Count#MOST_FIRST}. */
  public List<Count> top(Key key, int most) {
    try {
      Column column = columns.of(key);
      int[] counts = counts(column);
      List<Count> found = new ArrayList<>();
      for (int number : highest(counts, most)) {
        found.add(column.count(number, counts[number]));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Values come in the order of their names: of those counted alike, the first come first. */
  private static List<Integer> highest(int[] counts, int most) {
    PriorityQueue<Integer> least =
        new PriorityQueue<>(
            (one, other) ->
                counts[one] == counts[other]
                    ? Integer.compare(other, one)
                    : Integer.compare(counts[one], counts[other]));
    for (int number = 0; number < counts.length; number++) {
      Integer lowest = least.peek();
      boolean high = lowest == null || least.size() < most || counts[number] > counts[lowest];
      if (counts[number] > 0 && high) {
        least.add(number);
        if (least.size() > most) {
          least.remove();
        }
      }
    }
    Integer[] highest = new Integer[least.size()];
    for (int at = highest.length - 1; at >= 0; at--) {
      highest[at] = least.remove();
    }
    return List.of(highest);
  }

  /** How many values of a key there are. */
  public int values(Key key) {
    try {
      return (int) IntStream.of(counts(columns.of(key))).filter(count -> count > 0).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int[] counts(Column column) throws IOException {
    int[] counts = new int[column.size()];
    for (InSegment part : numbers.parts()) {
      SortedSetDocValues values = column.in(part.segment());
      SortedDocValues single = DocValues.unwrapSingleton(values);
      LongValues global = column.numbers(part.segment());
      if (single == null) {
        countAll(part, values, global, counts);
      } else {
        countOne(part, single, global, counts);
      }
    }
    return counts;
  }

  private static void countAll(
      InSegment part, SortedSetDocValues values, LongValues global, int[] counts)
      throws IOException {
    for (int i = 0; i < part.length(); i++) {
      if (values.advanceExact(part.card(i))) {
        for (int n = values.docValueCount(); n > 0; n--) {
          counts[(int) global.get(values.nextOrd())]++;
        }
      }
    }
  }

  /** The same where no card has two values. */
  private static void countOne(
      InSegment part, SortedDocValues values, LongValues global, int[] counts) throws IOException {
    for (int i = 0; i < part.length(); i++) {
      if (values.advanceExact(part.card(i))) {
        counts[(int) global.get(values.ordValue())]++;
      }
    }
  }

  /** How many have each value of one key together with each value of another, in order of names. */
  public List<PairCount> by(Key one, Key other) {
    try {
      Column first = columns.of(one);
      Column second = columns.of(other);
      LongStream.Builder pairs = LongStream.builder();
      for (InSegment part : numbers.parts()) {
        pair(part, first, second, pairs);
      }
      return new Pairs(first, second).counted(pairs.build().sorted().toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pair(InSegment part, Column first, Column second, LongStream.Builder pairs)
      throws IOException {
    SortedSetDocValues ones = first.in(part.segment());
    SortedSetDocValues others = second.in(part.segment());
    for (int i = 0; i < part.length(); i++) {
      if (ones.advanceExact(part.card(i)) && others.advanceExact(part.card(i))) {
        long[] with = numbers(others, second.numbers(part.segment()));
        for (long number : numbers(ones, first.numbers(part.segment()))) {
          for (long beside : with) {
            pairs.add(number << Integer.SIZE | beside);
          }
        }
      }
    }
  }

  private static long[] numbers(SortedSetDocValues values, LongValues global) throws IOException {
    long[] numbers = new long[values.docValueCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = global.get(values.nextOrd());
    }
    return numbers;
  }

  /** Pairs of numbers, to be counted; what a number means is looked up once. */
  private record Pairs(Column first, Column second) {

    /** Equal pairs stand beside one another. */
    List<PairCount> counted(long[] pairs) throws IOException {
      List<PairCount> found = new ArrayList<>();
      Map<Long, Count> ones = new HashMap<>();
      Map<Long, Count> others = new HashMap<>();
      int from = 0;
      for (int to = 1; to <= pairs.length; to++) {
        if (to == pairs.length || pairs[to] != pairs[from]) {
          Count one = known(ones, first, pairs[from] >>> Integer.SIZE);
          Count other = known(others, second, pairs[from] & Integer.MAX_VALUE);
          found.add(new PairCount(one.times(to - from), other.value()));
          from = to;
        }
      }
      return found;
    }

    private static Count known(Map<Long, Count> known, Column column, long number)
        throws IOException {
      Count before = known.get(number);
      Count count = before == null ? column.count(number, 0) : before;
      known.put(number, count);
      return count;
    }
  }
}
