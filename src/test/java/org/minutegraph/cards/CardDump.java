package org.minutegraph.cards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;

/** All that an index of cards holds, whatever its segments: one text for each card, in order. */
public final class CardDump {
  private CardDump() {}

  /** What the cards in a directory say, and by what they are found, counted and sorted. */
  public static List<String> of(Directory directory) throws IOException {
    List<String> cards = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        cards.addAll(of(leaf.reader()));
      }
    }
    return cards.stream().sorted().toList();
  }

  private static List<String> of(LeafReader leaf) throws IOException {
    Map<Integer, Map<String, String>> cards = new TreeMap<>();
    for (int card = 0; card < leaf.maxDoc(); card++) {
      if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(card)) {
        Map<String, String> said = new TreeMap<>();
        said.put(
            "says",
            Rows.of(leaf.storedFields().document(card).getBinaryValue(Card.ROW)).toString());
        cards.put(card, said);
      }
    }
    for (FieldInfo field : leaf.getFieldInfos()) {
      add(leaf, field, cards);
    }
    return cards.values().stream().map(Map::toString).toList();
  }

  private static void add(LeafReader leaf, FieldInfo field, Map<Integer, Map<String, String>> cards)
      throws IOException {
    if (field.getIndexOptions() != IndexOptions.NONE) {
      indexed(leaf, field.name, cards);
    }
    switch (field.getDocValuesType()) {
      case NUMERIC -> {
        NumericDocValues values = leaf.getNumericDocValues(field.name);
        for (int c = values.nextDoc(); c != DocIdSetIterator.NO_MORE_DOCS; c = values.nextDoc()) {
          say(cards, c, "number " + field.name, Long.toString(values.longValue()));
        }
      }
      case SORTED, SORTED_SET -> {
        SortedSetDocValues values = DocValues.getSortedSet(leaf, field.name);
        for (int c = values.nextDoc(); c != DocIdSetIterator.NO_MORE_DOCS; c = values.nextDoc()) {
          for (int n = values.docValueCount(); n > 0; n--) {
            say(cards, c, "value " + field.name, values.lookupOrd(values.nextOrd()).utf8ToString());
          }
        }
      }
      default -> {}
    }
  }

  private static void indexed(
      LeafReader leaf, String field, Map<Integer, Map<String, String>> cards) throws IOException {
    TermsEnum terms = Terms.getTerms(leaf, field).iterator();
    while (terms.next() != null) {
      PostingsEnum found = terms.postings(null, PostingsEnum.POSITIONS);
      for (int c = found.nextDoc(); c != DocIdSetIterator.NO_MORE_DOCS; c = found.nextDoc()) {
        StringBuilder term = new StringBuilder(terms.term().utf8ToString());
        for (int n = found.freq(); n > 0; n--) {
          term.append(' ').append(found.nextPosition());
        }
        say(cards, c, "term " + field, term.toString());
      }
    }
  }

  private static void say(
      Map<Integer, Map<String, String>> cards, int card, String what, String value) {
    Map<String, String> said = cards.get(card);
    if (said != null) {
      said.merge(what, value, (one, other) -> one + "; " + other);
    }
  }
}
