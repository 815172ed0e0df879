package org.minutegraph.read.pdf;

import java.util.List;

/**
 * A page as it is printed.
 *
 * @param number 1-based
 * @param width in the direction of its lines
 * @param letters that stand upright, in the order in which they were drawn
 * @param rules straight lines, which may be parts of tables
 */
record Page(int number, float width, float height, List<Letter> letters, List<Rule> rules) {
  Page {
    letters = List.copyOf(letters);
    rules = List.copyOf(rules);
  }
}
