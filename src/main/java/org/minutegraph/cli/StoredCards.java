package org.minutegraph.cli;

import java.io.IOException;
import org.minutegraph.cards.Drawer;
import org.minutegraph.load.Store;

/** The cards of a store, by which pages are answered. */
final class StoredCards {
  /** One document in so many is worth making the cards anew at once. */
  private static final int MANY = 20;

  private StoredCards() {}

  /**
   * Those of the store as it stands: at once if it has not changed, else as soon as they are made.
   */
  static Drawer of(Store store) throws IOException {
    return Drawer.in(store.cards(), store.state(), store.dataset());
  }

  /**
   * Makes them after documents were read, unless these are few beside what there is: then adding
   * one costs no more in a large store than in a small one, and {@code serve} makes the cards, with
   * the earlier ones in use meanwhile.
   */
  static void renew(Store store, int read) throws IOException {
    if (few(store, read)) {
      return;
    }
    renew(store);
  }

  private static boolean few(Store store, int read) throws IOException {
    return (long) read * MANY < Drawer.earlierMeetings(store.cards(), store.state());
  }

  /** Makes them, if the store has changed. */
  static void renew(Store store) throws IOException {
    try (Drawer cards = of(store)) {
      cards.fill();
    }
  }
}
