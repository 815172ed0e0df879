package org.minutegraph.extract.bodies;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of capitals, in which capitals tell nothing. */
final class Capitals {
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}]*+(?:['\u2019]\\p{Lu}++)?+");
  private static final Pattern LONG_WORD = Pattern.compile("\\p{Lu}{6}");

  private final Set<String> small = Set.copyOf(Phrases.list("small-words"));

  /** True where no letter is small, and one word at least is too long for a short form. */
  static boolean isOnly(String text) {
    return text.chars().noneMatch(Character::isLowerCase) && LONG_WORD.matcher(text).find();
  }

  /**
   * The text with capitals at the beginnings of words alone, letter for letter in the same places.
   *
   * @param short forms that stay as they are
   */
  String lowered(String text, Set<String> shortForms) {
    StringBuilder lowered = new StringBuilder(text);
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      lowered.replace(m.start(), m.end(), lowered(m.group(), shortForms.contains(m.group())));
    }
    return lowered.length() == text.length() ? lowered.toString() : text;
  }

  private String lowered(String word, boolean isShortForm) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isShortForm) {
      return word;
    }
    return small.contains(lower) ? lower : word.charAt(0) + lower.substring(1);
  }
}
