package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of a text that point to a numbered minute. */
final class MinutePointers {
  private static final String NUMBER =
      "[A-Z]{0,4}\\d{1,4}(?:[./]\\d{1,4}){0,3}(?:\\([\\da-z]{1,3}\\))?";

  /**
   * A pointer to a minute.
   *
   * @param start in the text
   * @param end exclusive
   * @param number as printed
   * @param dated true where a date belongs to the number itself: {@code Minute 31 of 29 June 2022}
   * @param backward true where the words lean on a meeting named before: {@code of that meeting}
   */
  record Pointer(int start, int end, String number, boolean dated, boolean backward) {}

  /** {@code Minute Number 50}, {@code minute 38}, {@code Minutes 12 and 14}, {@code Min. No. 7}. */
  private static final Pattern MINUTE =
      Pattern.compile(
          "\\b[Mm](?:IN|in)(?:(?:UTE|ute)[Ss]?|\\.)\\s+(?:(?:[Nn]umbers?|[Nn]os?\\.?|[Rr]ef(?:erence)?\\.?|NO\\.?)"
              + "[\\s:]*)?(?<numbers>"
              + NUMBER
              + "(?:(?:,\\s|\\s(?:and|&)\\s)"
              + NUMBER
              + "){0,5})\\b(?![:.]\\d)(?<date>\\s+(?:of|from|dated)\\s+"
              + DatedText.ANY
              + ")?");

  /** {@code paragraph 7 of that Minute}, {@code item 4 of the minutes of}. */
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "\\b(?:[Pp]aragraph|[Pp]ara\\.?|[Ii]tem)\\s+(?<numbers>\\d{1,3}(?:\\.\\d{1,2})?)\\s+of\\s+(?:that|the|those)\\s+[Mm]inutes?\\b");

  /** {@code the Minute of the X Committee of 7 December 2023 (paragraph 4)}. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\b[Mm]inutes?\\s+of\\s[^.;()]{1,120}\\((?:paragraph|para\\.?|item|page|minute|no\\.?)\\s+(?<numbers>\\d{1,4})\\)");

  /** {@code 24/098 (Defibrillator):} at the head of a paragraph under matters arising. */
  private static final Pattern ARISING =
      Pattern.compile(
          "^\\(?(?:[Mm]in(?:ute)?\\.?\\s+)?(?<numbers>\\d{2,4}/\\d{1,4}(?:/\\d{1,4})?|[A-Z]{1,4}\\d{1,4}(?:/\\d{1,4}){1,2})\\)?\\s*(?:\\(|[:\u2013-]|\\p{Lu})");

  private static final Pattern SPLIT = Pattern.compile(",\\s|\\s(?:and|&)\\s");

  private static final Pattern BACKWARD =
      Pattern.compile(
          "^\\W*(?:\\S+\\s+){0,2}?(?:of|in|from|at)\\s+(?:that|those|the)\\s+(?:meeting|minutes)\\b");

  private MinutePointers() {}

  /** The pointers of a text whose dates are blotted out; {@code arising} under matters arising. */
  static List<Pointer> in(DatedText dated, boolean arising) {
    List<Pointer> found = new ArrayList<>();
    Stream.of(BRACKETED, MINUTE, PARAGRAPH).forEach(pattern -> read(pattern, dated.text(), found));
    if (arising && found.stream().noneMatch(pointer -> pointer.start() < 2)) {
      read(ARISING, dated.text(), found);
    }
    return found;
  }

  private static void read(Pattern pattern, String text, List<Pointer> found) {
    Matcher words = pattern.matcher(text);
    while (words.find()) {
      boolean dated = pattern == MINUTE && words.group("date") != null;
      boolean backward =
          pattern == PARAGRAPH
              || pattern == BRACKETED
              || BACKWARD.matcher(text.substring(words.end())).find();
      for (String number : SPLIT.split(words.group("numbers"))) {
        if (!number.isBlank()) {
          found.add(new Pointer(words.start(), words.end(), number, dated, backward));
        }
      }
    }
  }
}
