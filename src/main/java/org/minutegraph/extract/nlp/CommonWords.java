package org.minutegraph.extract.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The nouns and verbs of English, from the lists that come with the models. */
final class CommonWords {
  private static final String MODELS = "/edu/stanford/nlp/models/";

  private static final List<String> LISTS =
      List.of(
          "dcoref/inanimate.unigrams.txt",
          "dcoref/animate.unigrams.txt",
          "naturalli/conjugations_english.tab");

  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

  private final Set<String> words = new HashSet<>();

  CommonWords() {
    LISTS.forEach(this::read);
  }

  private void read(String list) {
    try (InputStream bytes =
            Objects.requireNonNull(CommonWords.class.getResourceAsStream(MODELS + list), list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .flatMap(line -> List.of(line.split("\\t+")).stream())
          .filter(word -> WORD.matcher(word).matches())
          .forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(list, e);
    }
  }

  /** True for a word in small letters, in any form. */
  boolean has(String word) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
  }
}
