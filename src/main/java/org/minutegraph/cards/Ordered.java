package org.minutegraph.cards;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;
import org.apache.lucene.util.LongValues;

/**
 * Puts cards in the order of a text. Lucene's own order reads the text of each card that may be
 * among the first; here the numbers of texts are compared, which stand in the same order.
 */
final class Ordered extends FieldComparatorSource {
  private static final int NOTHING = -1;

  private final Columns columns;

  Ordered(Columns columns) {
    this.columns = columns;
  }

  @Override
  public FieldComparator<?> newComparator(
      String field, int most, Pruning pruning, boolean reversed) {
    return new ByNumber(columns, field, most);
  }

  /** Cards without the text come first. */
  private static final class ByNumber extends SimpleFieldComparator<Integer> {
    private final Columns columns;
    private final String field;
    private final int[] kept;
    private int bottom;
    private int top;
    private SortedDocValues values = DocValues.emptySorted();
    private LongValues numbers = LongValues.ZEROES;

    ByNumber(Columns columns, String field, int most) {
      this.columns = columns;
      this.field = field;
      this.kept = new int[most];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
      values = DocValues.getSorted(segment.reader(), field);
      numbers = columns.order(field, segment.ord);
    }

    private int number(int card) throws IOException {
      return values.advanceExact(card) ? (int) numbers.get(values.ordValue()) : NOTHING;
    }

    @Override
    public int compare(int one, int other) {
      return Integer.compare(kept[one], kept[other]);
    }

    @Override
    public void setTopValue(Integer value) {
      top = value;
    }

    @Override
    public Integer value(int slot) {
      return kept[slot];
    }

    @Override
    public void setBottom(int slot) {
      bottom = kept[slot];
    }

    @Override
    public int compareBottom(int card) throws IOException {
      return Integer.compare(bottom, number(card));
    }

    @Override
    public int compareTop(int card) throws IOException {
      return Integer.compare(top, number(card));
    }

    @Override
    public void copy(int slot, int card) throws IOException {
      kept[slot] = number(card);
    }
  }
}
