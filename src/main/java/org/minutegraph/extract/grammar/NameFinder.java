package org.minutegraph.extract.grammar;

import java.util.List;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;

/** Finds the people named in a passage of one document, by what that document has introduced. */
public interface NameFinder {
  /**
   * A naming in a passage.
   *
   * @param start in the passage's text, title included
   * @param end exclusive
   * @param mention who is named
   * @param confidence from 0 to 1 that this is a person's name
   */
  record Hit(int start, int end, Mention mention, double confidence) {
    /** A naming that the grammar leaves no doubt about. */
    public Hit(int start, int end, Mention mention) {
      this(start, end, mention, 1);
    }
  }

  /** Every naming of a person by name or initials, in order, not overlapping. */
  List<Hit> in(Passage passage);
}
