package org.minutegraph.read;

import org.jsoup.nodes.Element;

/** The numbers that a browser puts before the entries of a list. */
final class ListSigns {
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"
  };

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
    boolean letter = type.equals("a") || type.equals("A");
    if (letter && number <= 26) {
      return String.valueOf((char) (type.charAt(0) + number - 1));
    }
    boolean roman = type.equals("i") || type.equals("I");
    return roman && number <= ROMAN.length ? ROMAN[number - 1] : String.valueOf(number);
  }
}
