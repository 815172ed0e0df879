package org.minutegraph.cards;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order of cards in a list. */
public enum Order {
  /** What fits best; of what fits as well, the newest. */
  BEST(SortField.FIELD_SCORE, text(Field.DATE, true), text(Field.THING, false)),
  /** What fits best. */
  BEST_BY_NAME(SortField.FIELD_SCORE, text(Field.NAME, false), text(Field.THING, false)),
  /** What fits best, as a search finds it. */
  BEST_FOUND(SortField.FIELD_SCORE, text(Field.THING, false)),
  /** The newest, as a search finds it. */
  NEWEST_FOUND(text(Field.DATE, true), SortField.FIELD_SCORE, text(Field.THING, false)),
  OLDEST(text(Field.DATE, false), text(Field.THING, false)),
  NEWEST(text(Field.DATE, true), text(Field.THING, false)),
  /** The newest meeting first, and in it as printed. */
  NEWEST_AS_PRINTED(
      text(Field.DATE, true),
      text(Field.ITEM, false),
      number(Field.BEGIN),
      text(Field.THING, false)),
  /** As printed in one meeting. */
  AS_PRINTED(text(Field.ITEM, false), number(Field.BEGIN), text(Field.THING, false)),
  /** What is due first; what has no day last. */
  DUE(text(Field.END, false), text(Field.DATE, true), text(Field.THING, false)),
  NAME(text(Field.NAME, false), text(Field.THING, false));

  /** What cards are put in order by. */
  enum Field {
    THING,
    DATE,
    END,
    NAME,
    ITEM,
    BEGIN;

    /** Its name in the index. */
    String sorted() {
      return "sorted-" + name();
    }
  }

  private final Sort sort;

  Order(SortField... fields) {
    this.sort = new Sort(fields);
  }

  Sort sort() {
    return sort;
  }

  private static SortField text(Field field, boolean reverse) {
    return new SortField(field.sorted(), SortField.Type.STRING, reverse);
  }

  private static SortField number(Field field) {
    return new SortField(field.sorted(), SortField.Type.LONG);
  }
}
