package org.minutegraph.reconcile.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;

/** Lists of words that lie beside this class as resources; {@code #} begins a comment. */
final class Phrases {
  private Phrases() {}

  /** The words of a list. */
  static CharArraySet words(String name) {
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Phrases.class.getResourceAsStream(name + ".txt"), name),
            UTF_8)) {
      return WordlistLoader.getWordSet(in, "#");
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }

  /** Finds any phrase of a list, in whatever case. */
  static Pattern anyOf(String name) {
    List<String> phrases =
        words(name).stream()
            .map(word -> new String((char[]) word))
            .sorted(
                Comparator.comparing(String::length).reversed().thenComparing(String::compareTo))
            .toList();
    return Pattern.compile(
        phrases.stream()
            .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
        Pattern.CASE_INSENSITIVE);
  }
}
