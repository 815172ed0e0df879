package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The numbers of the cards of a selection, in order, segment by segment. */
record Numbers(List<InSegment> parts) {

  static Numbers of(Selection selection, IndexSearcher searcher) {
    try {
      return searcher.search(selection.query(), new Gathering());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int total() {
    return parts.stream().mapToInt(InSegment::length).sum();
  }

  /** Those of one segment. */
  static final class InSegment {
    private final int segment;
    private int[] cards = new int[64];
    private int length;

    InSegment(int segment) {
      this.segment = segment;
    }

    private void add(int card) {
      if (length == cards.length) {
        cards = Arrays.copyOf(cards, 2 * length);
      }
      cards[length++] = card;
    }

    int segment() {
      return segment;
    }

    int length() {
      return length;
    }

    int card(int at) {
      return cards[at];
    }
  }

  /** Gathers the numbers of segments as they come. */
  private static final class Gathering implements CollectorManager<InSegments, Numbers> {
    @Override
    public InSegments newCollector() {
      return new InSegments();
    }

    @Override
    public Numbers reduce(Collection<InSegments> collectors) {
      return new Numbers(collectors.stream().flatMap(one -> one.parts.stream()).toList());
    }
  }

  private static final class InSegments extends SimpleCollector {
    private final List<InSegment> parts = new ArrayList<>();
    private InSegment last = new InSegment(-1);

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      last = new InSegment(context.ord);
      parts.add(last);
    }

    @Override
    public void collect(int card) {
      last.add(card);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
