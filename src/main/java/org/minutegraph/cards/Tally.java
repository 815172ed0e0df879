package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** The cards of a selection, to be counted. They stand in one segment of the index, or in none. */
public final class Tally {
  private final Numbers numbers;

  private Tally(Numbers numbers) {
    this.numbers = numbers;
  }

  static Tally of(Selection selection, IndexSearcher searcher) {
    try {
      return new Tally(searcher.search(selection.query(), new First()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many cards there are. */
  public int total() {
    return numbers.length;
  }

  /** How many have each value of a key, in order of names. */
  public List<Count> by(Key key) {
    LeafReader leaf = numbers.leaf;
    if (leaf == null) {
      return List.of();
    }
    try {
      SortedSetDocValues values = values(leaf, key);
      int[] counts = new int[(int) values.getValueCount()];
      for (int i = 0; i < numbers.length; i++) {
        if (values.advanceExact(numbers.cards[i])) {
          for (int n = values.docValueCount(); n > 0; n--) {
            counts[(int) values.nextOrd()]++;
          }
        }
      }
      List<Count> found = new ArrayList<>();
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          found.add(count(values, ord, counts[ord]));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many have each value of one key together with each value of another, in order of names. */
  public List<PairCount> by(Key one, Key other) {
    LeafReader leaf = numbers.leaf;
    if (leaf == null) {
      return List.of();
    }
    try {
      SortedSetDocValues first = values(leaf, one);
      SortedSetDocValues second = values(leaf, other);
      LongStream.Builder pairs = LongStream.builder();
      for (int i = 0; i < numbers.length; i++) {
        if (first.advanceExact(numbers.cards[i]) && second.advanceExact(numbers.cards[i])) {
          pair(first, second, pairs);
        }
      }
      return counted(pairs.build().sorted().toArray(), first, second);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pair(
      SortedSetDocValues first, SortedSetDocValues second, LongStream.Builder pairs)
      throws IOException {
    long[] others = new long[second.docValueCount()];
    for (int i = 0; i < others.length; i++) {
      others[i] = second.nextOrd();
    }
    for (int n = first.docValueCount(); n > 0; n--) {
      long ord = first.nextOrd();
      for (long with : others) {
        pairs.add(ord << Integer.SIZE | with);
      }
    }
  }

  private static List<PairCount> counted(
      long[] pairs, SortedSetDocValues first, SortedSetDocValues second) throws IOException {
    List<PairCount> found = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= pairs.length; to++) {
      if (to == pairs.length || pairs[to] != pairs[from]) {
        Count count = count(first, pairs[from] >>> Integer.SIZE, to - from);
        String other = count(second, pairs[from] & Integer.MAX_VALUE, 0).value();
        found.add(new PairCount(count, other));
        from = to;
      }
    }
    return found;
  }

  private static SortedSetDocValues values(LeafReader leaf, Key key) throws IOException {
    return DocValues.getSortedSet(leaf, key.name());
  }

  private static Count count(SortedSetDocValues values, long ord, int count) throws IOException {
    String term = values.lookupOrd(ord).utf8ToString();
    int at = term.indexOf(Card.OF);
    return new Count(term.substring(at + 1), term.substring(0, at), count);
  }

  /** The numbers of cards, in order. */
  private static final class Numbers {
    private @Nullable LeafReader leaf;
    private int[] cards = new int[64];
    private int length;

    void add(int card) {
      if (length == cards.length) {
        cards = Arrays.copyOf(cards, 2 * length);
      }
      cards[length++] = card;
    }
  }

  /** Gathers the numbers of one segment. */
  private static final class First implements CollectorManager<Collector, Numbers> {
    private final Numbers numbers = new Numbers();

    @Override
    public Collector newCollector() {
      return new SimpleCollector() {
        @Override
        protected void doSetNextReader(LeafReaderContext context) {
          numbers.leaf = context.reader();
        }

        @Override
        public void collect(int card) {
          numbers.add(card);
        }

        @Override
        public ScoreMode scoreMode() {
          return ScoreMode.COMPLETE_NO_SCORES;
        }
      };
    }

    @Override
    public Numbers reduce(Collection<Collector> collectors) {
      return numbers;
    }
  }
}
