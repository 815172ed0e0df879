package org.minutegraph.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names printed in capitals or in lower case, as they are written in a sentence. */
final class TitleCase {
  private static final Set<String> SMALL =
      Set.of("of", "and", "the", "on", "upon", "in", "under", "by", "le", "with", "cum", "next");

  private TitleCase() {}

  static String of(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
        .map(word -> SMALL.contains(word) ? word : hyphenated(word))
        .collect(Collectors.joining(" "));
  }

  private static String hyphenated(String word) {
    return Arrays.stream(word.split("-", -1))
        .map(part -> SMALL.contains(part) ? part : capital(part))
        .collect(Collectors.joining("-"));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
