package org.minutegraph.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How printed words are held against each other: without mark-up, case and punctuation. */
final class Texts {
  private static final Pattern MARK_UP = unicode("</?\\w+[^>]*>|[*_#`$\\\\]");
  private static final Pattern PUNCTUATION = unicode("[^\\w\\s'&/-]");
  private static final Pattern SPACE = unicode("\\s+");
  private static final Pattern EDGE = Pattern.compile("^[ '-]+|[ '-]+$");
  private static final Pattern WORD = unicode("[\\w'&/]+");
  private static final Pattern BODY = unicode("^(?:the|a)\\s+|'s?$|\\s*\\(.*\\)$");

  /** So many first words tell two passages apart. */
  private static final int START = 5;

  private static final int INSIDE = 6;

  private Texts() {}

  private static Pattern unicode(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  static String norm(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\u2018\u2019]", "'")
            .replaceAll("[\u201c\u201d]", "\"")
            .replaceAll("[\u2013\u2014]", "-");
    String bare = MARK_UP.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String spaced = SPACE.matcher(PUNCTUATION.matcher(bare).replaceAll(" ")).replaceAll(" ");
    return EDGE.matcher(spaced).replaceAll("");
  }

  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  static List<String> words(String text) {
    return WORD.matcher(norm(text)).results().map(MatchResult::group).toList();
  }

  /** Shared words over all words, each counted once; 1 where neither has any. */
  static double overlap(String a, String b) {
    Set<String> shared = new HashSet<>(words(a));
    Set<String> all = new HashSet<>(shared);
    Set<String> other = new HashSet<>(words(b));
    all.addAll(other);
    shared.retainAll(other);
    return all.isEmpty() ? 1 : (double) shared.size() / all.size();
  }

  /** True where the quote begins with the same words, or holds the first six somewhere. */
  static boolean startsIn(String starts, String quote) {
    List<String> s = words(starts);
    List<String> q = words(quote);
    if (s.isEmpty() || q.isEmpty()) {
      return false;
    }
    return head(s, START).equals(head(q, START))
        || String.join(" ", q).contains(String.join(" ", head(s, INSIDE)));
  }

  private static List<String> head(List<String> words, int n) {
    return words.subList(0, Math.min(n, words.size()));
  }

  static String item(String printed) {
    return norm(printed).replaceAll("\\.+$", "").strip();
  }

  /** True where either, normalised, is part of the other and neither is empty. */
  static boolean contains(String a, String b) {
    String left = norm(a);
    String right = norm(b);
    return !left.isEmpty() && !right.isEmpty() && (left.contains(right) || right.contains(left));
  }

  static String body(String name) {
    return BODY.matcher(norm(name)).replaceAll("").replace("&", "and").strip();
  }
}
