package org.minutegraph.extract.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words or phrases kept as a resource beside this class: one a line; {@code #} begins a
 * comment, which tells what the entry is for.
 */
public record WordList(List<String> words) {
  public WordList {
    words = List.copyOf(words);
  }

  /**
   * Reads the list of that name.
   *
   * @param name of the resource, without {@code .txt}
   * @throws UncheckedIOException if it cannot be read
   */
  public static WordList named(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(name + ".txt"), name),
                StandardCharsets.UTF_8))) {
      return new WordList(
          lines
              .lines()
              .map(line -> line.replaceFirst("\\s*#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .collect(Collectors.toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }

  /** A regular expression for any of the words, longest first; a space matches any white space. */
  public String alternatives() {
    return words.stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
