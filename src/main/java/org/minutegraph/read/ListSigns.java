package org.minutegraph.read;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.minutegraph.read.layout.NumberSign;

/** The numbers that a browser puts before the entries of a list. */
final class ListSigns {
  /** The values of the attribute {@code type} of {@code ol}. */
  private static final Map<String, String> FORMATS =
      Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

  private ListSigns() {}

  static int depth(Element entry) {
    return (int)
        entry.parents().stream()
            .filter(parent -> parent.normalName().equals("ul") || parent.normalName().equals("ol"))
            .count();
  }

  /** {@code 3. } for the third entry of a numbered list; nothing for a bullet. */
  static String number(Element entry) {
    Element list = entry.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    int number = start(list) + index(entry);
    return sign(list.attr("type"), number) + ". ";
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,5}") ? Integer.parseInt(start) : 1;
  }

  private static int index(Element entry) {
    int before = 0;
    for (Element e = entry.previousElementSibling(); e != null; e = e.previousElementSibling()) {
      before += e.normalName().equals("li") ? 1 : 0;
    }
    return before;
  }

  private static String sign(String type, int number) {
    return NumberSign.of(FORMATS.getOrDefault(type, "decimal"), number);
  }
}
