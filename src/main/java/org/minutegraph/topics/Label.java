package org.minutegraph.topics;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A label as it is looked for.
 *
 * @param words its words
 * @param acronym whether its capitals count
 */
record Label(Concept concept, String text, List<Token> words, boolean acronym) {
  /** {@code SEND}, {@code EHCPs}: two capitals and more, in one word. */
  private static final Pattern ACRONYM =
      Pattern.compile("(?=(?:[^\\p{Lu}]*\\p{Lu}){2})[\\p{L}\\p{N}&+-]+");

  /** Between two words of one label. */
  private static final Pattern GAP = Pattern.compile("(?:\\s|[-\u2010\u2011/'\u2019]|\\s?,\\s)?");

  static Label of(Concept concept, String text) {
    return new Label(concept, text, Token.in(text), ACRONYM.matcher(text).matches());
  }

  String key() {
    return words.get(0).stem();
  }

  /** Whether the words of a text are these from there on. */
  boolean isAt(int from, List<Token> tokens, String in) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Token token = tokens.get(from + i);
      if (!fits(words.get(i), token) || (i > 0 && !joins(tokens.get(from + i - 1), token, in))) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Token own, Token token) {
    return acronym
        ? token.printed().equals(own.printed()) || token.printed().equals(own.printed() + "s")
        : token.stem().equals(own.stem());
  }

  /** A comma joins only where the label has one. */
  private boolean joins(Token before, Token after, String in) {
    String gap = in.substring(before.end(), after.start());
    return GAP.matcher(gap).matches() && (gap.indexOf(',') < 0 || text.indexOf(',') >= 0);
  }
}
