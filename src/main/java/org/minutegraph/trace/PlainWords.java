package org.minutegraph.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words as somebody types them.
 *
 * @param words in lower case, without signs
 */
record PlainWords(List<String> words) {

  static PlainWords of(String typed) {
    return new PlainWords(
        Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Whether they could name anything; single letters could not. */
  boolean isEmpty() {
    return words.stream().allMatch(word -> word.length() < 2);
  }

  /** A regular expression for the words, one behind the other, in singular or plural. */
  String pattern() {
    return words.stream()
        .map(PlainWords::anyNumber)
        .collect(
            Collectors.joining(
                "[^\\p{L}\\p{N}]{1,3}", "(^|[^\\p{L}\\p{N}])", "($|[^\\p{L}\\p{N}])"));
  }

  /** A Lucene query for texts that have all the words, or words that begin like them. */
  String phrase() {
    return words.stream().map(word -> "+" + stem(word) + "*").collect(Collectors.joining(" "));
  }

  /** {@code policies} and {@code policy}; of short words, the plural alone. */
  private static String anyNumber(String word) {
    return word.length() < 4 ? word + "s?" : stem(word) + "(ies|y|es|s)?";
  }

  private static String stem(String word) {
    return word.length() < 4 ? word : word.replaceFirst("(?:ies|y|es|s)$", "");
  }
}
