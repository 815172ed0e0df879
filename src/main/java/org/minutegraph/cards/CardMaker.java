package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.minutegraph.query.QueryTarget;

/** Writes the cards of a graph: all of them, in one segment of the index. */
final class CardMaker {

  private CardMaker() {}

  /** Cards in memory; for small graphs. */
  static Cards inMemory(QueryTarget graph) {
    Directory directory = new ByteBuffersDirectory();
    write(graph, directory);
    return new Cards(directory);
  }

  /** Writes them into a directory with nothing in it. */
  static void write(QueryTarget graph, Directory directory) {
    IndexWriterConfig settings =
        new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64);
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      GraphRows rows = new GraphRows(graph);
      Known known = Known.of(rows);
      CardBox box = new CardBox(writer);
      new FactCards(known, box).write(rows);
      new PeopleCards(known, box).write(rows);
      new NameCards(known, box).write();
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException("the cards cannot be written", e);
    }
  }

  /** Where cards are put. */
  record CardBox(IndexWriter writer) {
    void add(Card card) {
      try {
        writer.addDocument(card.document());
      } catch (IOException e) {
        throw new UncheckedIOException("a card cannot be written", e);
      }
    }
  }
}
