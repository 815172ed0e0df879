package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of each key of the cards of an index, whatever segments they stand in. How the values
 * of segments go together is found out once. For use by several threads at once.
 */
final class Columns {
  private final IndexReader reader;
  private final Map<String, OrdinalMap> together = new ConcurrentHashMap<>();

  Columns(IndexReader reader) {
    this.reader = reader;
  }

  /** The values of a key. */
  Column of(Key key) throws IOException {
    List<SortedSetDocValues> parts = parts(key.name());
    if (parts.size() == 1) {
      return new Whole(parts.get(0));
    }
    return new Parts(parts, together(key.name()));
  }

  /** The numbers of the texts of a field among those of all segments. */
  LongValues order(String field, int segment) {
    return reader.leaves().size() == 1
        ? LongValues.IDENTITY
        : together(field).getGlobalOrds(segment);
  }

  private OrdinalMap together(String field) {
    return together.computeIfAbsent(field, this::put);
  }

  private OrdinalMap put(String field) {
    try {
      return OrdinalMap.build(
          null, parts(field).toArray(new SortedSetDocValues[0]), PackedInts.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<SortedSetDocValues> parts(String field) throws IOException {
    List<SortedSetDocValues> parts = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      parts.add(DocValues.getSortedSet(leaf.reader(), field));
    }
    return parts;
  }

  /** The values of a key, by numbers in their order. For use by one thread. */
  interface Column {
    int size();

    /** The values of the cards of a segment, by numbers of its own. */
    SortedSetDocValues in(int segment);

    /** The number of a value by its number in a segment. */
    LongValues numbers(int segment);

    /** The value that has a number, and its name, with how often it was counted. */
    Count count(long number, int count) throws IOException;
  }

  private static Count named(SortedSetDocValues values, long number, int count) throws IOException {
    String term = values.lookupOrd(number).utf8ToString();
    int at = term.indexOf(Card.OF);
    return new Count(term.substring(at + 1), term.substring(0, at), count);
  }

  /** All in one segment. */
  private record Whole(SortedSetDocValues values) implements Column {
    @Override
    public int size() {
      return (int) values.getValueCount();
    }

    @Override
    public SortedSetDocValues in(int segment) {
      return values;
    }

    @Override
    public LongValues numbers(int segment) {
      return LongValues.IDENTITY;
    }

    @Override
    public Count count(long number, int count) throws IOException {
      return named(values, number, count);
    }
  }

  /** In several segments, or in none. */
  private record Parts(List<SortedSetDocValues> parts, OrdinalMap together) implements Column {
    @Override
    public int size() {
      return (int) together.getValueCount();
    }

    @Override
    public SortedSetDocValues in(int segment) {
      return parts.get(segment);
    }

    @Override
    public LongValues numbers(int segment) {
      return together.getGlobalOrds(segment);
    }

    @Override
    public Count count(long number, int count) throws IOException {
      SortedSetDocValues first = parts.get(together.getFirstSegmentNumber(number));
      return named(first, together.getFirstSegmentOrd(number), count);
    }
  }
}
