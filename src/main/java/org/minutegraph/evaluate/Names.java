package org.minutegraph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When two printed names can be one person's. */
final class Names {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:county\\s+)?councillors?|cllrs?|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord"
              + "|lady|baroness|rev|revd|reverend|alderman|aldermen|bailie|provost|mayor|deputy"
              + "|lord mayor|the)\\s+(?=\\S)");
  private static final Pattern HONOURS = Pattern.compile("\\s+(?:mbe|obe|cbe|qc|kc|jp|dl|mp|qpm)$");
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}");

  private Names() {}

  /** The name without titles and honours, in small letters. */
  static String key(String name) {
    String text = Texts.norm(name);
    String previous = "";
    while (!previous.equals(text)) {
      previous = text;
      text = TITLE.matcher(text).replaceFirst("").strip();
    }
    return HONOURS.matcher(text).replaceFirst("");
  }

  /** Equal surname and given names or initials that do not clash; first name or surname alone. */
  static boolean same(String first, String second) {
    if (initials(first, second) || initials(second, first)) {
      return true;
    }
    List<String> a = parts(key(first));
    List<String> b = parts(key(second));
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (!last(a).equals(last(b))) {
      return (a.size() == 1 || b.size() == 1) && a.get(0).equals(b.get(0));
    }
    for (int i = 0; i < Math.min(a.size(), b.size()) - 1; i++) {
      if (clash(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(String name) {
    return Stream.of(name.split("\\s+")).filter(part -> !part.isEmpty()).toList();
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  private static boolean clash(String a, String b) {
    return a.codePointAt(0) != b.codePointAt(0) || a.length() > 1 && b.length() > 1 && !a.equals(b);
  }

  /** {@code AL} for {@code Ann Lee}. */
  private static boolean initials(String printed, String name) {
    String firsts =
        parts(key(name).replace('-', ' ')).stream()
            .map(part -> part.substring(0, 1))
            .collect(Collectors.joining());
    String initials = printed.strip();
    return INITIALS.matcher(initials).matches() && firsts.toUpperCase(Locale.ROOT).equals(initials);
  }
}
