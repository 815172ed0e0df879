package org.minutegraph.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexWriter;

/** Where cards are put, save those that are not wanted. */
record CardBox(IndexWriter writer, Wanted wanted) {
  void add(Card card) {
    if (wanted.card(card)) {
      try {
        writer.addDocument(card.document());
      } catch (IOException e) {
        throw new UncheckedIOException("a card cannot be written", e);
      }
    }
  }
}
