package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.minutegraph.query.Row;

/** All cards of a graph. For use by several threads at once. */
public final class Cards implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Columns columns;

  /** Closes the reader and its directory when it is closed itself. */
  Cards(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.columns = new Columns(reader);
  }

  /** A part of the cards of a selection, {@code count} from number {@code from} (0) on. */
  public List<Row> rows(Selection selection, Order order, int from, int count) {
    try {
      if (from > 0 && from >= count(selection)) {
        return List.of();
      }
      int most = Math.min(Math.max(1, reader.maxDoc()), from + count);
      ScoreDoc[] found =
          searcher.search(
                  selection.query(),
                  new TopFieldCollectorManager(order.sort(columns), most, null, most))
              .scoreDocs;
      return read(found, from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the cards say; read in the order in which they are kept, many in one go. */
  private List<Row> read(ScoreDoc[] found, int from) throws IOException {
    Row[] rows = new Row[Math.max(0, found.length - from)];
    StoredFields stored = reader.storedFields();
    for (int at :
        IntStream.range(from, found.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> found[i].doc))
            .toList()) {
      rows[at - from] = row(stored.document(found[at].doc));
    }
    return List.of(rows);
  }

  private static Row row(Document document) throws IOException {
    BytesRef bytes = document.getBinaryValue(Card.ROW);
    return bytes == null ? Row.EMPTY : Rows.of(bytes);
  }

  /** All cards of a selection. */
  public List<Row> rows(Selection selection, Order order) {
    return rows(selection, order, 0, Math.max(1, count(selection)));
  }

  /** The first card of a selection; a row in which nothing is known, if there is none. */
  public Row first(Selection selection) {
    return rows(selection, Order.NAME, 0, 1).stream().findFirst().orElse(Row.EMPTY);
  }

  /** How many cards a selection has. */
  public int count(Selection selection) {
    try {
      return searcher.count(selection.query());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cards of a selection, to be counted by several keys. */
  public Tally tally(Selection selection) {
    return new Tally(columns, Numbers.of(selection, searcher));
  }

  @Override
  public void close() {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
