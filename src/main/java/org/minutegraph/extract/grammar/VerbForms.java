package org.minutegraph.extract.grammar;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The present forms of verbs that the word lists give in the past: {@code asked}, {@code asks}. */
final class VerbForms {
  private static final Map<String, String> IRREGULAR =
      WordList.named("verb-forms").words().stream()
          .map(line -> line.split("\\s*\\|\\s*", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

  /** Forms that are nouns first: {@code Chair updates}. */
  private static final Set<String> NOUNS =
      Set.copyOf(WordList.named("verb-forms-that-are-nouns").words());

  private VerbForms() {}

  /** The word, and its present forms where it is a verb in the past; some may be no words. */
  static Stream<String> withPresent(String past) {
    String irregular = IRREGULAR.get(past);
    Stream<String> present = irregular == null ? regular(past) : Stream.of(irregular);
    return Stream.concat(Stream.of(past), present.filter(form -> !NOUNS.contains(form))).distinct();
  }

  private static Stream<String> regular(String past) {
    if (!past.endsWith("ed")) {
      return Stream.empty();
    }
    String stem = past.substring(0, past.length() - 2);
    return Stream.<Function<String, String>>of(
            s -> s + "s", s -> s + "es", VerbForms::fromY, VerbForms::single)
        .map(form -> form.apply(stem))
        .filter(form -> !form.isEmpty());
  }

  /** {@code queries}, of {@code queri}. */
  private static String fromY(String stem) {
    return stem.endsWith("i") ? stem + "es" : "";
  }

  /** {@code refers}, of {@code referr}. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean twice = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
    return twice ? stem.substring(0, last) + "s" : "";
  }
}
