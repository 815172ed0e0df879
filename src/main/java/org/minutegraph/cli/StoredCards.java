package org.minutegraph.cli;

import java.util.function.Consumer;
import org.minutegraph.cards.Drawer;
import org.minutegraph.cards.Revision;
import org.minutegraph.load.Difference;
import org.minutegraph.load.Store;

/** The cards of a store, by which pages are answered. */
final class StoredCards {
  /** One document in so many is worth making the cards anew at once. */
  private static final int MANY = 20;

  private StoredCards() {}

  /**
   * Those of the store as it stands: at once if they are of this state, else as soon as they are
   * made.
   */
  static Drawer of(Store store) {
    return Drawer.in(store.cards(), store.state(), store.dataset());
  }

  /**
   * Changes them as the store was changed since it was opened. Where that cannot be done, they are
   * made anew; after documents that are few beside what there is, {@code serve} does that, with the
   * earlier ones in use meanwhile: adding one costs no more in a large store than in a small one.
   *
   * @param read how many documents were read
   * @param told is told where earlier cards are of no use
   */
  static void renew(Store store, int read, Consumer<String> told) {
    if (!keep(store)) {
      int earlier = Drawer.earlierMeetings(store.cards(), store.state());
      if ((long) read * MANY < earlier) {
        told.accept("what pages list is as it was before, until serve has made all of it anew");
        return;
      }
      if (earlier > 0) {
        told.accept("what pages list is made anew as a whole");
      }
      renew(store);
    }
  }

  /** Frees what earlier cards still take, after the store was compacted. */
  static void compact(Store store) {
    Drawer.compact(store.cards(), store.before(), store.state());
  }

  /** Changes them as the store was changed, if that can be done; returns whether it was. */
  private static boolean keep(Store store) {
    Difference difference = store.difference();
    return difference.known()
        && Drawer.revise(
            store.cards(),
            new Revision(store.before(), store.state(), difference.come(), difference.gone()),
            store.dataset());
  }

  /** Changes them as the store was changed, or makes them anew, before going on. */
  static void renew(Store store) {
    if (!keep(store)) {
      try (Drawer cards = of(store)) {
        cards.fill();
      }
    }
  }
}
