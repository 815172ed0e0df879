package org.minutegraph.cli;

import java.io.IOException;
import org.minutegraph.cards.Drawer;
import org.minutegraph.load.Store;

/** The cards of a store, by which pages are answered. */
final class StoredCards {
  private StoredCards() {}

  /**
   * Those of the store as it stands: at once if it has not changed, else as soon as they are made.
   */
  static Drawer of(Store store) throws IOException {
    return Drawer.in(store.cards(), store.state(), store.dataset());
  }

  /** Makes them, if the store has changed. */
  static void renew(Store store) throws IOException {
    try (Drawer cards = of(store)) {
      cards.fill();
    }
  }
}
