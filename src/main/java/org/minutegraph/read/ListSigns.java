package org.minutegraph.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.minutegraph.read.layout.NumberSign;

/** The numbers that a browser puts before the entries of a list. */
final class ListSigns {
  /** The values of the attribute {@code type} of {@code ol}. */
  private static final Map<String, String> FORMATS =
      Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

  /** The values of the property {@code list-style-type} of CSS. */
  private static final Map<String, String> STYLES =
      Map.of(
          "none", "none",
          "lower-alpha", "lowerLetter",
          "lower-latin", "lowerLetter",
          "upper-alpha", "upperLetter",
          "upper-latin", "upperLetter",
          "lower-roman", "lowerRoman",
          "upper-roman", "upperRoman");

  private static final Pattern STYLE =
      Pattern.compile(
          "list-style(?:-type)?\\s*:[^;]{0,40}?(?<type>none|decimal|(?:low|upp)er-(?:alpha|latin|roman))");

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
    String sign = NumberSign.of(format(list), value(entry, list));
    return sign.isEmpty() ? "" : sign + ". ";
  }

  /** What the entry says itself, else the next after the entry before it. */
  private static int value(Element entry, Element list) {
    int after = 0;
    for (Element e = entry; e != null; e = e.previousElementSibling()) {
      if (e.normalName().equals("li") && isNumber(e.attr("value"))) {
        return Integer.parseInt(e.attr("value")) + after;
      }
      after += e.normalName().equals("li") ? 1 : 0;
    }
    return after - 1 + (isNumber(list.attr("start")) ? Integer.parseInt(list.attr("start")) : 1);
  }

  private static boolean isNumber(String attribute) {
    return attribute.matches("\\d{1,5}");
  }

  /** What the style says goes before what the attribute says. */
  private static String format(Element list) {
    Matcher style = STYLE.matcher(list.attr("style").toLowerCase(Locale.ROOT));
    return style.find()
        ? STYLES.getOrDefault(style.group("type"), "decimal")
        : FORMATS.getOrDefault(list.attr("type"), "decimal");
  }
}
