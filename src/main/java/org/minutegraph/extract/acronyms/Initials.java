package org.minutegraph.extract.acronyms;

import java.util.List;

/**
 * Whether words give the letters of a short form. Each letter is a word's first; digits are taken
 * over whole; {@code &} is {@code and}; small words and what stands after a hyphen may be passed
 * over; a small {@code s} at the end is a plural.
 */
record Initials(String letters) {
  /** So many letters a word gives at most where the forms stand side by side. */
  private static final int LOOSELY = 3;

  /** How the words have to be read. */
  private enum Reading {
    BEGINNING,
    WHOLE,
    LOOSE
  }

  static Initials of(String printed) {
    String shortForm = printed.replace(".", "");
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
    return parts.get(first).isSmall() ? -1 : end(parts, first, first, 0, Reading.BEGINNING);
  }

  /** True where the words from {@code first} to the last give the letters. */
  boolean spanned(List<Part> parts, int first) {
    return !parts.get(first).isSmall() && end(parts, first, first, 0, Reading.WHOLE) > 0;
  }

  /**
   * True where the words give the letters and some give several: {@code TIEX}, {@code Tide
   * Expenditure}.
   */
  boolean spannedLoosely(List<Part> parts, int first) {
    return parts.get(first).capital()
        && !parts.get(first).isSmall()
        && end(parts, first, first, 0, Reading.LOOSE) > 0;
  }

  private int end(List<Part> parts, int at, int first, int letter, Reading reading) {
    if (letter == letters.length()) {
      return reading == Reading.BEGINNING || at == parts.size() ? at : -1;
    }
    if (at >= parts.size() || (at > first && parts.get(at).breaks())) {
      return -1;
    }
    Part part = parts.get(at);
    int end = -1;
    int least = part.isNumber() ? part.text().length() : 1;
    int most = reading == Reading.LOOSE ? loosely(part, letter) : taken(part, letter);
    for (int taken = most; taken >= least && end < 0; taken--) {
      end = end(parts, at + 1, first, letter + taken, reading);
    }
    if (end < 0 && at > first && (part.isSmall() || part.inner())) {
      end = end(parts, at + 1, first, letter, reading);
    }
    return end;
  }

  /**
   * How many letters a part gives at most: a number all its digits, {@code UK} both letters, a word
   * its first one, and those that are small in the short form as well: {@code Sh} of {@code ShEx}.
   */
  private int taken(Part part, int letter) {
    if (part.isNumber()) {
      return letters.startsWith(part.text(), letter) ? part.text().length() : 0;
    }
    char wanted = letters.charAt(letter);
    if (wanted == '&') {
      return part.isAnd() ? 1 : 0;
    }
    if (Character.toUpperCase(wanted) != part.initial()) {
      return 0;
    }
    int taken = 1;
    while (isTaken(part, letter, taken)) {
      taken++;
    }
    return taken;
  }

  /** As many letters as the word and the short form begin with alike. */
  private int loosely(Part part, int letter) {
    int most = Math.min(LOOSELY, Math.min(part.text().length(), letters.length() - letter));
    int taken = 0;
    while (taken < most
        && Character.toUpperCase(part.text().charAt(taken))
            == Character.toUpperCase(letters.charAt(letter + taken))) {
      taken++;
    }
    return Math.max(taken, taken(part, letter));
  }

  private boolean isTaken(Part part, int letter, int taken) {
    if (taken >= part.text().length() || letter + taken >= letters.length()) {
      return false;
    }
    char next = letters.charAt(letter + taken);
    return next == part.text().charAt(taken) && (Character.isLowerCase(next) || part.isShortForm());
  }
}
