package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutegraph.cards.Words;

/**
 * Words that somebody looks for: all of them must be there, the last one may go on; what stands in
 * quotation marks must be there as it stands.
 *
 * @param terms words, or phrases of several words; letters and digits only
 */
record Sought(List<String> terms) {
  private static final int MOST = 12;
  private static final int SHORTEST_BEGINNING = 3;
  private static final Pattern NOWHERE = Pattern.compile("(?!)");
  // "home education" or budget
  private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");

  static Sought of(String typed) {
    List<String> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find() && terms.size() < MOST) {
      if (matcher.group(1) != null) {
        add(terms, words(matcher.group(1)));
      } else {
        words(matcher.group(2))
            .lines()
            .flatMap(w -> List.of(w.split(" ")).stream())
            .forEach(word -> add(terms, word));
      }
    }
    return new Sought(List.copyOf(terms));
  }

  private static void add(List<String> terms, String term) {
    if (!term.isBlank()) {
      terms.add(term);
    }
  }

  /** Nothing is left of it that has a meaning in the language of queries. */
  private static String words(String text) {
    return Words.plain(text);
  }

  boolean nothing() {
    return terms.isEmpty();
  }

  /** To be looked for in cards. */
  Words all() {
    boolean open = !nothing() && terms.get(terms.size() - 1).length() >= SHORTEST_BEGINNING;
    return new Words(terms, open);
  }

  /** In the language of Lucene's queries. */
  String query() {
    return terms.stream().map(this::clause).collect(Collectors.joining(" AND "));
  }

  private String clause(String term) {
    boolean last = term.equals(terms.get(terms.size() - 1));
    boolean phrase = term.contains(" ");
    return last && !phrase && term.length() >= SHORTEST_BEGINNING
        ? "(\"" + term + "\" OR " + term + "*)"
        : '"' + term + '"';
  }

  /** What to mark in a text that was found. */
  Pattern pattern() {
    if (nothing()) {
      return NOWHERE;
    }
    String any =
        terms.stream()
            .map(term -> Pattern.quote(term).replace(" ", "\\E\\W+\\Q"))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")[\\p{L}\\p{N}]*"));
    return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
