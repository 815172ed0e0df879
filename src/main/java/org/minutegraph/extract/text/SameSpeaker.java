package org.minutegraph.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.minutegraph.model.Mention;

/**
 * Whether two namings near each other mean the same speaker, as a reader takes them: {@code Ann
 * Lee} and {@code Ann}; {@code the Head of Roads} and {@code the Head of Roads and Parks}. Who
 * somebody is, is decided elsewhere.
 */
public final class SameSpeaker {
  private SameSpeaker() {}

  public static boolean is(Mention a, Mention b) {
    boolean named = isName(a) && isName(b);
    return named
        ? sameName(a.name(), b.name())
        : a.form() == b.form() && samePhrase(a.name(), b.name());
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.INITIALS;
  }

  private static boolean samePhrase(String a, String b) {
    String x = bare(a);
    String y = bare(b);
    return x.startsWith(y) || y.startsWith(x);
  }

  private static String bare(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static boolean sameName(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    if (initials(x).equals(String.join("", y)) || initials(y).equals(String.join("", x))) {
      return true;
    }
    String lastX = x.get(x.size() - 1);
    String lastY = y.get(y.size() - 1);
    return lastX.equals(lastY)
        ? compatible(x, y)
        : (x.size() == 1 && y.get(0).equals(lastX)) || (y.size() == 1 && x.get(0).equals(lastY));
  }

  private static boolean compatible(List<String> x, List<String> y) {
    return x.size() == 1 || y.size() == 1 || x.get(0).charAt(0) == y.get(0).charAt(0);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s.]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String initials(List<String> words) {
    return words.size() < 2
        ? "-"
        : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}
