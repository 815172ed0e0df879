package org.minutegraph.cards;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Words that all must stand in a text.
 *
 * @param phrases words, or several words as they stand after one another
 * @param open whether the last one may go on, if it is one word
 */
public record Words(List<String> phrases, boolean open) {
  public Words {
    phrases = List.copyOf(phrases);
  }

  /** Letters and digits, small, with one space between words. */
  public static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** For things that say the words, or have another name that is, or begins with, all of them. */
  Query naming() {
    String whole = String.join(" ", phrases);
    if (whole.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(query(), Occur.SHOULD);
    either.add(new TermQuery(new Term(Key.CALLED.name(), whole)), Occur.SHOULD);
    if (open) {
      either.add(new PrefixQuery(new Term(Key.CALLED.name(), whole)), Occur.SHOULD);
    }
    return either.build();
  }

  Query query() {
    if (phrases.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    try (StandardAnalyzer analyzer = new StandardAnalyzer()) {
      QueryBuilder builder = new QueryBuilder(analyzer);
      for (int i = 0; i < phrases.size(); i++) {
        String phrase = phrases.get(i);
        boolean goesOn = open && i == phrases.size() - 1 && !phrase.contains(" ");
        Query exact = builder.createPhraseQuery(Card.WORDS, phrase);
        Query whole = exact == null ? new MatchNoDocsQuery() : exact;
        all.add(goesOn ? either(whole, phrase) : whole, Occur.MUST);
      }
    }
    return all.build();
  }

  private static Query either(Query whole, String beginning) {
    return new BooleanQuery.Builder()
        .add(whole, Occur.SHOULD)
        .add(new PrefixQuery(new Term(Card.WORDS, beginning)), Occur.SHOULD)
        .build();
  }
}
