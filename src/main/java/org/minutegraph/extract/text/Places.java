package org.minutegraph.extract.text;

import org.minutegraph.model.Passage;

/** The way from the source back into a passage. */
public final class Places {
  private Places() {}

  /**
   * The place in a passage's text of a place in the source, or of the next that the passage has;
   * its length where none follows.
   */
  public static int at(Passage passage, int source) {
    for (Passage.Piece piece : passage.pieces()) {
      if (piece.source() + piece.length() > source) {
        return piece.at() + Math.max(0, source - piece.source());
      }
    }
    return passage.text().length();
  }
}
