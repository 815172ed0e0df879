package org.minutegraph.extract.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the forms in which an item names one body to its fullest. */
final class ItemBodies {
  /** Words that a shorter form leaves off: {@code Tides Directorate}, {@code Tides}. */
  private static final Set<String> LEFT_OFF =
      Set.of(
          "directorate",
          "department",
          "ltd",
          "limited",
          "plc",
          "trust",
          "service",
          "services",
          "fc",
          "afc",
          "rfc",
          "school",
          "cic",
          "llp");

  private static final Pattern COUNCIL = Pattern.compile("(.+) (?:cc|dc|bc|tc|pc|mbc|cbc)");

  private final ShortForms own;

  ItemBodies(ShortForms own) {
    this.own = own;
  }

  /** One for each body, in order of print. */
  List<BodyInPlace> fullest(List<BodyInPlace> all) {
    List<BodyInPlace> byLength =
        all.stream()
            .sorted(
                Comparator.comparingInt((BodyInPlace each) -> -key(each).length())
                    .thenComparing(each -> each.found().name().length())
                    .thenComparing(each -> Capitals.isOnly(each.found().name()))
                    .thenComparingInt(each -> each.span().start()))
            .toList();
    List<BodyInPlace> kept = new ArrayList<>();
    for (BodyInPlace each : byLength) {
      if (kept.stream().noneMatch(fuller -> isShorter(each, fuller))) {
        kept.add(each);
      }
    }
    kept.sort(Comparator.comparingInt(each -> each.span().start()));
    return kept;
  }

  private boolean isShorter(BodyInPlace each, BodyInPlace fuller) {
    String a = key(each);
    String b = key(fuller);
    return a.equals(b)
        || ((a.contains(" ") || isShort(each.found().name())) && b.endsWith(" " + a))
        || isCouncil(a, b)
        || leavesOff(plain(each.found().name()), plain(fuller.found().name()))
        || isShortForm(each.found().name(), b);
  }

  /** {@code Tarn CC} beside {@code Tarn County Council}. */
  private static boolean isCouncil(String a, String b) {
    Matcher place = COUNCIL.matcher(a);
    return place.matches() && b.startsWith(place.group(1) + " ") && b.endsWith(" council");
  }

  /** {@code CCG} beside {@code Tarn CCG}. */
  private static boolean isShort(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean leavesOff(String a, String b) {
    return b.startsWith(a + " ") && LEFT_OFF.contains(b.substring(a.length() + 1));
  }

  private boolean isShortForm(String name, String fuller) {
    String spelledOut = own.longForms().get(name.replace(".", ""));
    return spelledOut != null && fuller.contains(key(spelledOut));
  }

  private static String key(BodyInPlace each) {
    return key(each.found().name());
  }

  /** What two printings of one name have in common. */
  static String key(String name) {
    return plain(name).replaceFirst("s$", "");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace("&", "and")
        .replaceAll("[.,']", "")
        .replaceFirst("^the ", "");
  }
}
