package org.minutegraph.extract.grammar;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutegraph.model.WordFile;

/** A {@link WordFile} of this package, made into rules. */
public record WordList(List<String> words) {
  public WordList {
    words = List.copyOf(words);
  }

  /**
   * Reads the list of that name.
   *
   * @param name of the resource, without {@code .txt}
   */
  public static WordList named(String name) {
    return new WordList(WordFile.beside(WordList.class, name).lines());
  }

  /** A regular expression for any of the words, longest first; a space matches any white space. */
  public String alternatives() {
    return words.stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
