package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.minutegraph.query.QueryTarget;

/** Writes the cards of a graph: all of them, in one segment of the index. */
final class CardMaker {

  private CardMaker() {}

  /** Cards in memory; for small graphs. */
  static Cards inMemory(QueryTarget graph) {
    Directory directory = new ByteBuffersDirectory();
    try {
      write(graph, directory, "");
      return new Cards(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("the cards cannot be written", e);
    }
  }

  /** Writes them into a directory, in the place of what is there. */
  static void write(QueryTarget graph, Directory directory, String state) throws IOException {
    CardIndex.writeAll(directory, state, writer -> write(graph, writer));
  }

  private static void write(QueryTarget graph, IndexWriter writer) {
    GraphRows rows = new GraphRows(graph);
    Known known = Known.of(rows);
    CardBox box = new CardBox(writer, Wanted.ALL);
    new FactCards(known, box).write(rows);
    new PeopleCards(known, box).write(rows);
    new NameCards(known, box, (kind, topic) -> 0).write();
  }
}
