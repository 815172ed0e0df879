package org.minutegraph.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Mends words broken at a line's end: {@code confir-} and {@code med} become one word, {@code
 * self-} and {@code awareness} keep the hyphen. The words of the same document decide.
 */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:[-\u2019'][\\p{L}]+)*");
  private static final Pattern BROKEN = Pattern.compile("(?<![\\p{L}])([\\p{L}]+)[-\u00ad\u2010]$");
  private static final Pattern REST = Pattern.compile("^[\\p{Ll}]+");

  /** {@code short- and long-term}: the hyphen stands for what the second word ends in. */
  private static final Set<String> BETWEEN = Set.of("and", "or", "to", "nor");

  /** Where a reader joined two lines of a paragraph. */
  private static final Pattern INSIDE = Pattern.compile("(?<=\\p{L}[-\u2010]) (?=\\p{Ll})");

  /** Parts before a hyphen that are seldom a broken word: {@code self-}, {@code non-}. */
  private static final Set<String> PREFIXES =
      Set.of("self", "non", "ex", "vice", "half", "cross", "well", "mid", "post", "co", "multi");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<Block> blocks) {
    for (Block block : blocks) {
      Matcher word = WORD.matcher(block.passage().text());
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** True where the first ends in the broken part of a word and the second goes on with it. */
  boolean isBroken(String first, String second) {
    return BROKEN.matcher(first).find()
        && !second.isEmpty()
        && Character.isLetter(second.charAt(0));
  }

  /**
   * A paragraph whose lines a reader has joined, with the words mended that were broken between
   * them.
   *
   * @param source in which the lines still end
   */
  Passage mended(Passage passage, String source) {
    Passage mended = passage;
    int from = mended.text().indexOf("- ");
    while (from >= 0 && from < mended.text().length()) {
      Matcher space = INSIDE.matcher(mended.text());
      if (!space.find(from)) {
        return mended;
      }
      Passage first = mended.slice(0, space.start());
      Passage rest = mended.slice(space.end(), mended.text().length());
      if (endsLine(first, rest, source)) {
        mended = join(first, rest);
      }
      from = space.start() + 1;
    }
    return mended;
  }

  private static boolean endsLine(Passage first, Passage rest, String source) {
    if (first.pieces().isEmpty() || rest.pieces().isEmpty()) {
      return false;
    }
    int end = first.span().end();
    int next = rest.span().start();
    return end < next && source.substring(end, next).indexOf('\n') >= 0;
  }

  /** Two lines as one text. */
  Passage join(Passage first, Passage second) {
    Matcher broken = BROKEN.matcher(first.text());
    if (!broken.find()) {
      return first.join(" ", second);
    }
    Matcher rest = REST.matcher(second.text());
    boolean found = rest.find();
    if (found && BETWEEN.contains(rest.group())) {
      return first.join(" ", second);
    }
    boolean whole = found && isOneWord(broken.group(1), rest.group());
    return whole
        ? first.slice(0, first.text().length() - 1).join("", second)
        : first.join("", second);
  }

  /** {@code re-elected}, {@code co-operate}: no word is broken between two of one vowel. */
  private static boolean isDoubled(String left, String right) {
    char last = Character.toLowerCase(left.charAt(left.length() - 1));
    return "aeiou".indexOf(last) >= 0 && right.charAt(0) == last;
  }

  private boolean isOneWord(String left, String right) {
    String hyphenated = (left + "-" + right).toLowerCase(Locale.ROOT);
    String joined = (left + right).toLowerCase(Locale.ROOT);
    if (words.contains(hyphenated) || isDoubled(left, right)) {
      return false;
    }
    return words.contains(joined) || !PREFIXES.contains(left.toLowerCase(Locale.ROOT));
  }
}
