package org.minutegraph.reconcile.links;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.minutegraph.model.WordFile;

/** A {@link WordFile} of this package, as Lucene and regular expressions take it. */
final class Phrases {
  private Phrases() {}

  /** The words of a list. */
  static CharArraySet words(String name) {
    return new CharArraySet(WordFile.beside(Phrases.class, name).lines(), false);
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
