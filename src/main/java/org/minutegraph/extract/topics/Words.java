package org.minutegraph.extract.topics;

import java.util.List;
import java.util.Locale;

/**
 * A phrase in a text.
 *
 * @param key what its singular and plural, or short and long form, have in common
 * @param text as it would be a label
 * @param start in the text
 * @param end exclusive
 * @param kind how it was found
 */
record Words(String key, String text, int start, int end, Kind kind) {

  /** How a phrase was found. */
  enum Kind {
    /** The document explains it with a short form. */
    EXPLAINED,
    /** A label of the scheme of topics. */
    KNOWN,
    /** {@code Invest in Tides Fund}. */
    CAPITALS,
    /** {@code tidal barrier}. */
    NOUNS,
    /** {@code tides}. */
    NOUN
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  boolean free(List<Words> taken) {
    return taken.stream().noneMatch(other -> overlaps(other.start, other.end));
  }

  static String key(String words) {
    return singular(words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip());
  }

  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
