package org.minutegraph.serve.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How like two names are, word by word, whatever their order. */
final class NameLikeness {
  private static final double INITIAL = 0.5;

  /** Words that share less are not taken for one word with slips. */
  private static final double LIKE_ENOUGH = 0.75;

  private NameLikeness() {}

  /** The words of a name, without case, accents and signs. */
  static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** From 0, nothing in common, to 1, the same words (Dice's coefficient over words). */
  static double of(String one, String other) {
    List<String> words = words(one);
    List<String> left = new ArrayList<>(words(other));
    int count = words.size() + left.size();
    double shared = 0;
    for (String word : words) {
      double best = 0;
      String taken = "";
      for (String candidate : left) {
        double like = word(word, candidate);
        if (like > best) {
          best = like;
          taken = candidate;
        }
      }
      left.remove(taken);
      shared += best;
    }
    return count == 0 ? 0 : 2 * shared / count;
  }

  /** Whether each of some beginnings is that of a word of the name. */
  static boolean begins(String name, List<String> beginnings) {
    List<String> words = words(name);
    return beginnings.stream()
        .allMatch(begun -> words.stream().anyMatch(word -> word.startsWith(begun)));
  }

  private static double word(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0)) {
      return INITIAL;
    }
    int longest = Math.max(one.length(), other.length());
    double like = 1 - (double) distance(one, other) / longest;
    return like >= LIKE_ENOUGH ? like : 0;
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
