package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** Joins lines of a list that were parted inside a bracket: {@code Jo Ash (County} and its end. */
final class OpenBrackets {
  private OpenBrackets() {}

  static List<Paragraph> closed(List<Paragraph> lines) {
    List<Paragraph> closed = new ArrayList<>();
    for (Paragraph line : lines) {
      int last = closed.size() - 1;
      if (last >= 0 && open(closed.get(last).text().text()) > 0 && open(line.text().text()) < 0) {
        closed.set(last, joined(closed.get(last), line));
      } else {
        closed.add(line);
      }
    }
    return closed;
  }

  private static Paragraph joined(Paragraph first, Paragraph second) {
    List<Passage> cells = new ArrayList<>(first.cells());
    if (!cells.isEmpty()) {
      cells.set(cells.size() - 1, cells.get(cells.size() - 1).join(" ", second.text()));
    }
    Passage text = first.text().join(" ", second.text());
    return new Paragraph(first.kind(), text, cells, first.depth(), first.page());
  }

  /** How many brackets are open at the end; below 0 where more are closed than opened. */
  private static long open(String text) {
    return text.chars().filter(c -> c == '(').count() - text.chars().filter(c -> c == ')').count();
  }
}
