package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.minutegraph.extract.nlp.Sentence;
import org.minutegraph.extract.nlp.Token;

/**
 * The words of an item that come again: {@code sea wall} twice, {@code harbour} three times. They
 * cost little beside tags, and a sentence without any hardly says what its item is about.
 */
final class Recurring {
  private static final int SHORTEST = 3;
  private static final int PAIR = 2;
  private static final int WORD = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> empty;

  /**
   * Counts the words of an item.
   *
   * @param empty words that make no subject
   */
  Recurring(List<Sentence> item, Set<String> empty) {
    this.empty = empty;
    item.forEach(sentence -> keys(sentence).forEach(key -> counts.merge(key, 1, Integer::sum)));
  }

  /** True where a pair of its words is printed twice in the item, or a word three times. */
  boolean isIn(Sentence sentence) {
    return keys(sentence).stream()
        .anyMatch(key -> counts.getOrDefault(key, 0) >= (key.indexOf(' ') < 0 ? WORD : PAIR));
  }

  /** The words and pairs of neighbours that could be in a subject. */
  private List<String> keys(Sentence sentence) {
    List<String> keys = new ArrayList<>();
    String before = "";
    for (Token token : sentence.tokens()) {
      String word = Words.singular(token.word().toLowerCase(Locale.ROOT));
      boolean full = isFull(word);
      if (full) {
        keys.add(word);
        if (!before.isEmpty()) {
          keys.add(before + " " + word);
        }
      }
      before = full ? word : "";
    }
    return keys;
  }

  private boolean isFull(String word) {
    return word.length() >= SHORTEST && Character.isLetter(word.charAt(0)) && !empty.contains(word);
  }
}
