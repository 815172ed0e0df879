package org.minutegraph.extract.acronyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can give one letter to a short form: a word, or a part of a word with hyphens.
 *
 * @param text the letters
 * @param start in the text
 * @param end exclusive
 * @param inner true for a part after a hyphen
 * @param sign true where any sign stands before it
 * @param breaks true where one other than a comma does
 */
record Part(String text, int start, int end, boolean inner, boolean sign, boolean breaks) {
  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{N}]++(?:['\u2019]\\p{L}++)?+['\u2019]?|&");

  private static final Set<String> SMALL =
      Set.of("of", "and", "the", "for", "in", "to", "on", "or", "with", "a", "an", "&", "at", "by");

  static List<Part> in(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher m = PART.matcher(text);
    int last = 0;
    while (m.find()) {
      String between = text.substring(last, m.start());
      boolean inner = between.equals("-") && !parts.isEmpty();
      boolean sign = !inner && !between.isBlank();
      boolean breaks = sign && !between.strip().equals(",");
      parts.add(new Part(m.group(), m.start(), m.end(), inner, sign, breaks));
      last = m.end();
    }
    return parts;
  }

  boolean isSmall() {
    return SMALL.contains(text.toLowerCase(Locale.ROOT));
  }

  boolean isAnd() {
    return text.equals("&") || text.equalsIgnoreCase("and");
  }

  boolean isNumber() {
    return text.chars().allMatch(Character::isDigit);
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0)) || isNumber();
  }

  /** {@code UK} of {@code UK Government}, {@code NHS}: letters that longer forms take over. */
  boolean isShortForm() {
    return text.equals("NHS") || text.matches("\\p{Lu}{2}");
  }

  /** True for {@code Group} of {@code Action Group meeting}. */
  boolean large() {
    return Character.isUpperCase(text.charAt(0));
  }

  char initial() {
    return Character.toUpperCase(text.charAt(0));
  }
}
