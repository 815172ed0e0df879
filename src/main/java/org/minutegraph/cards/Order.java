package org.minutegraph.cards;

import java.util.List;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order of cards in a list. */
public enum Order {
  /** What fits best; of what fits as well, the newest. */
  BEST(By.FIT, By.down(Field.DATE), By.up(Field.THING)),
  /** What fits best. */
  BEST_BY_NAME(By.FIT, By.up(Field.NAME), By.up(Field.THING)),
  /** What fits best, as a search finds it. */
  BEST_FOUND(By.FIT, By.up(Field.THING)),
  /** The newest, as a search finds it. */
  NEWEST_FOUND(By.down(Field.DATE), By.FIT, By.up(Field.THING)),
  OLDEST(By.up(Field.DATE), By.up(Field.THING)),
  NEWEST(By.down(Field.DATE), By.up(Field.THING)),
  /** The newest meeting first, and in it as printed. */
  NEWEST_AS_PRINTED(
      By.down(Field.DATE), By.up(Field.ITEM), By.number(Field.BEGIN), By.up(Field.THING)),
  /** As printed in one meeting. */
  AS_PRINTED(By.up(Field.ITEM), By.number(Field.BEGIN), By.up(Field.THING)),
  /** What is due first; what has no day last. */
  DUE(By.up(Field.END), By.down(Field.DATE), By.up(Field.THING)),
  NAME(By.up(Field.NAME), By.up(Field.THING));

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

  /** One of the things by which cards are put in order, for the cards of an index. */
  @FunctionalInterface
  private interface By {
    By FIT = columns -> SortField.FIELD_SCORE;

    SortField in(Columns columns);

    static By up(Field field) {
      return columns -> new SortField(field.sorted(), new Ordered(columns), false);
    }

    static By down(Field field) {
      return columns -> new SortField(field.sorted(), new Ordered(columns), true);
    }

    static By number(Field field) {
      return columns -> new SortField(field.sorted(), SortField.Type.LONG);
    }
  }

  private final List<By> all;

  Order(By... all) {
    this.all = List.of(all);
  }

  Sort sort(Columns columns) {
    return new Sort(all.stream().map(by -> by.in(columns)).toArray(SortField[]::new));
  }
}
