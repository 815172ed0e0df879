package org.minutegraph.cards;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which cards are wanted. */
public final class Selection {
  private static final String END = "end";

  private final BooleanQuery query;

  private Selection(BooleanQuery query) {
    this.query = query;
  }

  /** All cards of some kinds. */
  public static Selection of(Kind... kinds) {
    List<BytesRef> names = List.of(kinds).stream().map(kind -> new BytesRef(kind.name())).toList();
    return new Selection(new BooleanQuery.Builder().build())
        .and(new TermInSetQuery(Card.KIND, names), Occur.FILTER);
  }

  private Selection and(Query more, Occur occur) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    query.clauses().forEach(builder::add);
    return new Selection(builder.add(more, occur).build());
  }

  /** Those that have a value. */
  public Selection with(Key key, String value) {
    return and(new TermQuery(new Term(key.name(), value)), Occur.FILTER);
  }

  /** Those that have one of some values. */
  public Selection withAny(Key key, Collection<String> values) {
    return and(
        new TermInSetQuery(key.name(), values.stream().map(BytesRef::new).toList()), Occur.FILTER);
  }

  /** Those that do not have a value. */
  public Selection without(Key key, String value) {
    return and(new TermQuery(new Term(key.name(), value)), Occur.MUST_NOT);
  }

  /** Those that have none of some values. */
  public Selection withoutAny(Key key, Collection<String> values) {
    return and(
        new TermInSetQuery(key.name(), values.stream().map(BytesRef::new).toList()),
        Occur.MUST_NOT);
  }

  /** Those that have a value with some letters in it. */
  public Selection containing(Key key, String part) {
    String escaped = part.replaceAll("([\\\\*?])", "\\\\$1");
    return and(new WildcardQuery(new Term(key.name(), "*" + escaped + "*")), Occur.FILTER);
  }

  /** Those that have a value that begins with some letters. */
  public Selection beginning(Key key, String letters) {
    return and(new PrefixQuery(new Term(key.name(), letters)), Occur.FILTER);
  }

  /** Those whose last day is before a day. */
  public Selection endingBefore(String day) {
    return and(before(day), Occur.FILTER);
  }

  /** Those whose last day is not before a day, or that have none. */
  public Selection notEndingBefore(String day) {
    return and(before(day), Occur.MUST_NOT);
  }

  /** Those whose last day is after a day. */
  public Selection endingAfter(String day) {
    return and(ending(new BytesRef(day), null), Occur.FILTER);
  }

  private static Query before(String day) {
    return ending(null, new BytesRef(day));
  }

  /** Few cards are looked at one by one, many by their days. */
  private static Query ending(@Nullable BytesRef after, @Nullable BytesRef before) {
    return new IndexOrDocValuesQuery(
        new TermRangeQuery(END, after, before, false, false),
        SortedDocValuesField.newSlowRangeQuery(
            Order.Field.END.sorted(), after, before, false, false));
  }

  /** The name of the field of last days. */
  static String end() {
    return END;
  }

  /** Those that say some words; the better they fit, the earlier in {@link Order#BEST_FOUND}. */
  public Selection saying(Words words) {
    return and(words.query(), Occur.MUST);
  }

  /** Those that say some words, or have another name that begins with all of them. */
  public Selection called(Words words) {
    return and(words.naming(), Occur.MUST);
  }

  /**
   * Those that have one of some values at least; those first in {@link Order#BEST} that share most.
   */
  public Selection sharing(Key key, Collection<String> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : values) {
      Query one = new ConstantScoreQuery(new TermQuery(new Term(key.name(), value)));
      any.add(new BoostQuery(one, 1), Occur.SHOULD);
    }
    return and(any.build(), Occur.MUST);
  }

  Query query() {
    return query;
  }
}
