package org.minutegraph.extract.acronyms;

import java.util.List;

/**
 * Whether words give the letters of a short form. Each letter is a word's first; digits are taken
 * over whole; {@code &} is {@code and}; small words and what stands after a hyphen may be passed
 * over; a small {@code s} at the end is a plural.
 */
record Initials(String letters) {

  static Initials of(String shortForm) {
    boolean plural =
        shortForm.length() > 2
            && shortForm.endsWith("s")
            && Character.isUpperCase(shortForm.charAt(shortForm.length() - 2));
    return new Initials(plural ? shortForm.substring(0, shortForm.length() - 1) : shortForm);
  }

  /**
   * The part after the last that gives a letter, of the words from {@code first} on; -1 if they do
   * not.
   */
  int end(List<Part> parts, int first) {
    return parts.get(first).isSmall() ? -1 : end(parts, first, first, 0);
  }

  private int end(List<Part> parts, int at, int first, int letter) {
    if (letter == letters.length()) {
      return at;
    }
    if (at >= parts.size() || (at > first && parts.get(at).breaks())) {
      return -1;
    }
    Part part = parts.get(at);
    int taken = taken(part, letter);
    int end = taken > 0 ? end(parts, at + 1, first, letter + taken) : -1;
    if (end < 0 && at > first && (part.isSmall() || part.inner())) {
      end = end(parts, at + 1, first, letter);
    }
    return end;
  }

  /** How many letters a part gives: a number all its digits, a word one. */
  private int taken(Part part, int letter) {
    if (part.isNumber()) {
      return letters.startsWith(part.text(), letter) ? part.text().length() : 0;
    }
    char wanted = letters.charAt(letter);
    boolean given = wanted == '&' ? part.isAnd() : Character.toUpperCase(wanted) == part.initial();
    return given ? 1 : 0;
  }
}
