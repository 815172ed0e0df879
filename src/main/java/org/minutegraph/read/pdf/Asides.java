package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts each entry of a side column behind the line that it stands beside. */
final class Asides {
  private Asides() {}

  static List<Element> placed(int page, List<Element> elements, List<Line> entries) {
    List<Element> placed = new ArrayList<>();
    int next = 0;
    for (Element element : elements) {
      while (next < entries.size() && isAbove(entries.get(next), element)) {
        placed.add(new Element.Aside(page, entries.get(next++)));
      }
      placed.add(element);
    }
    entries.subList(next, entries.size()).forEach(e -> placed.add(new Element.Aside(page, e)));
    return placed;
  }

  private static boolean isAbove(Line entry, Element element) {
    return element instanceof Element.Text text
        && entry.foot() < text.line().foot() - text.line().size() / 2;
  }
}
