package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.query.Row;

/** Tells on which printed pages words stand. */
final class PrintedOn {
  private PrintedOn() {}

  /**
   * The numbers of the pages, in order.
   *
   * @param pages rows of {@code document-pages.rq}
   * @param from where the words begin, in code points
   * @param to where they end, exclusive
   */
  static List<Integer> pages(List<Row> pages, int from, int to) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int end = i + 1 < pages.size() ? pages.get(i + 1).number("begin") : Integer.MAX_VALUE;
      if (pages.get(i).number("begin") < to && from < end) {
        numbers.add(pages.get(i).number("number"));
      }
    }
    return numbers;
  }
}
