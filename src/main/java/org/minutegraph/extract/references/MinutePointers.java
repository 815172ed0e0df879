package org.minutegraph.extract.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words of a text that point to a numbered minute. */
final class MinutePointers {
  /** {@code 7}, {@code C.23}, {@code 12/24}, {@code PA/9}, {@code 31-22/23}, {@code 7 (b)}. */
  private static final String NUMBER =
      "(?:[A-Z]{1,5}(?:[./-]|\\s(?=\\d{2,4}/))?){0,2}\\d{1,4}(?:[./]\\d{1,4}){0,3}(?:-\\d{2}/\\d{2})?"
          + "(?:\\s?\\((?:[a-z]|[ivx]{1,4}|\\d{1,2})\\))?";

  /** {@code Minutes 75 to 87}: all those of the minutes that are approved, none by itself. */
  private static final String NO_RANGE =
      "(?!\\s?(?:to|-|\u2013|\u2014)\\s?(?:[A-Z]{1,5}[./-]?)?\\d)";

  /**
   * A pointer to a minute.
   *
   * @param start in the text
   * @param end exclusive
   * @param number as printed
   * @param dated true where a date belongs to the number itself: {@code Minute 31 of 29 June 2022}
   * @param backward true where the words lean on a meeting named before: {@code of that meeting}
   * @param arising true where they stand under the minutes that are approved, and are of these
   */
  record Pointer(
      int start, int end, String number, boolean dated, boolean backward, boolean arising) {}

  /** {@code Minute Number 50}, {@code minute 38}, {@code Minutes 12 and 14}, {@code Min. No. 7}. */
  private static final Pattern MINUTE =
      Pattern.compile(
          "\\b(?:M|(?<!\\d\\s)m)(?:IN|in)(?:(?:UTE|ute)?[Ss]?\\.?)\\s+(?:(?:[Nn]umbers?|[Nn]o['\u2019]?s?\\.?|[Rr]ef(?:erence)?\\.?|NO\\.?)"
              + "[\\s:]*)?(?<numbers>"
              + NUMBER
              + "(?:(?:,\\s|\\s(?:and|&)\\s)"
              + NUMBER
              + "){0,5})(?<=[\\w)])(?!\\w|[:.]\\d)"
              + NO_RANGE
              + "(?<date>\\s+(?:of|from|dated)\\s+"
              + DatedText.ANY
              + ")?");

  /** {@code paragraph 7 of that Minute}, {@code item 4 of the minutes of}. */
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "\\b(?:[Pp]aragraph|[Pp]ara\\.?|[Ii]tem|[Aa]rticle|[Ss]ection|[Rr]esolution|[Hh]eading)\\s+(?:[Nn]o\\.?\\s+)?(?<numbers>\\d{1,3}(?:\\.\\d{1,2})?)\\s+(?:of|in)\\s+(?:that|the|those)\\s+(?:(?:last|previous)\\s+(?:meeting['\u2019]s\\s+)?)?[Mm]inutes?\\b");

  /** {@code the Minute of the X Committee of 7 December 2023 (paragraph 4)}. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\b[Mm]inutes?\\s+of\\s[^.;()]{1,120}\\((?:paragraph|para\\.?|item|page|minute|no\\.?)\\s+(?<numbers>\\d{1,4})\\)");

  /** {@code 24/098 (Defibrillator):} at the head of a paragraph under matters arising. */
  private static final Pattern ARISING =
      Pattern.compile(
          "^(?:\\(?[a-z\\d]{1,2}[).]\\s+)?\\(?(?:(?:[Mm]in(?:ute)?s?|[Rr]ef)\\.?:?\\s+(?:[Nn]o\\.?\\s+|[Rr]ef\\.?\\s+)?)?(?<numbers>(?:\\d{2,4}/\\d{1,4}(?:[./]\\d{1,4}){0,2}"
              + "|(?!(?:[ABM]|FP|BR|RB)\\d)[A-Z]{1,5}[./-]?\\d{1,4}(?:[./]\\d{1,4}){0,2})(?:\\s?\\((?:[a-z]|[ivx]{1,4})\\))?)\\)?\\s*(?:\\(|[:\u2013-]|\\p{Lu})");

  private static final String TOLD_OF =
      "(?:[Ii]tems?|[Mm]in(?:ute)?s?\\.?|[Pp]ara(?:graph)?s?\\.?|[Rr]ef(?:erence)?\\.?|[Pp]oints?)\\s+(?:[Nn]os?\\.?\\s*|[Nn]umbers?\\s+)?";

  /** Under the minutes: {@code On 2.6 (drainage)}, {@code Page 3, item 7:}, {@code Action 5.9}. */
  private static final Pattern UNDER_MINUTES =
      Pattern.compile(
          "^\\(?(?:(?:[Oo]n|[Rr]e:?|[Uu]nder|[Ww]ith\\s+(?:regard|reference)\\s+to|[Ii]n\\s+(?:relation|respect)\\s+(?:to|of)|[Aa]rising\\s+from)\\s+)?"
              + "(?:[Pp]age\\s+\\d{1,3},?\\s+)?(?:(?<=(?:n|[Rr]e:?|r|o|f|m)\\s)(?<numbers>\\d{1,3}\\.\\d{1,2}|[A-Z]{2,4}\\s?\\d{1,4})\\b|"
              + TOLD_OF
              + "(?<told>\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|\\d{2,4}/\\d{1,4})\\b)(?=\\s*[:(,\u2013-]|\\s+\\p{L})");

  /** {@code the response to action 5.9}, anywhere under the minutes. */
  private static final Pattern NUMBERED_ACTION =
      Pattern.compile(
          "\\b(?:[Aa]ction|[Mm]inute|[Ii]tem|[Pp]ara(?:graph)?\\.?|[Pp]oint)\\s+(?<numbers>\\d{1,3}\\.\\d{1,2})\\b");

  /**
   * {@code save that at 5.14 "four" should read "forty"}, {@code all done apart from 5.9 (tar)}.
   */
  private static final Pattern CORRECTED_AT =
      Pattern.compile(
          "\\b(?:at|in|under|to|apart\\s+from|except|save)\\s+(?<numbers>\\d{1,3}\\.\\d{1,2})(?![\\d%.:]*\\d|%)(?!\\s*(?:per|million|m\\b|k\\b|p\\.?m|a\\.?m|billion|hours?|days?|miles?|km|percent))\\b");

  /** {@code Stockfield Lane (item 4)}, under matters arising. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\((?:[Ii]tem|[Mm]in(?:ute)?\\.?|[Pp]ara(?:graph)?\\.?)\\s+(?:[Nn]o\\.?\\s*)?(?<numbers>\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|\\d{1,4}/\\d{2,4})\\)");

  /**
   * {@code (Reference: X Committee, 3 May 2022 (item 7))}, {@code Act of Council No 6 of 25 May}.
   */
  private static final Pattern CITED =
      Pattern.compile(
          DatedText.ANY
              + "\\s*\\((?:item|minute|paragraph|para\\.?)\\s+(?<numbers>\\d{1,3}(?:\\.\\d{1,2})?)(?:\\s+of\\s+that\\s+meeting)?(?:\\s+refers)?\\)");

  private static final Pattern ACT =
      Pattern.compile(
          "\\bAct\\s+of\\s+(?:the\\s+)?(?:\\p{Lu}\\p{L}+\\s+){0,3}(?:Council|Committee)\\s+No\\.?\\s*(?<numbers>\\d{1,3})\\s+of\\s+"
              + DatedText.ANY);

  /** {@code (C 041/25 refers)}, {@code as minuted at 1190}. */
  private static final Pattern REFERS =
      Pattern.compile(
          "\\((?:see\\s+)?(?<numbers>"
              + NUMBER
              + ")\\s+refers\\)|\\bminuted\\s+(?:at|under|as|in)\\s+(?:[Nn]o\\.?\\s+|number\\s+)?(?<told>"
              + NUMBER
              + ")");

  private static final Pattern SPLIT = Pattern.compile(",\\s|\\s(?:and|&)\\s");

  private static final Pattern BACKWARD =
      Pattern.compile(
          "^\\W*(?:\\S+\\s+){0,2}?(?:of|in|from|at)\\s+(?:that|those|the)\\s+(?:meeting|minutes)\\b");

  private static final List<Pattern> UNDER =
      List.of(ARISING, UNDER_MINUTES, NAMED, NUMBERED_ACTION);

  /** What these find is told of other minutes in so many words. */
  private static final List<Pattern> ELSEWHERE =
      List.of(
          BRACKETED, PARAGRAPH, CITED, ACT, UNDER_MINUTES, NAMED, NUMBERED_ACTION, CORRECTED_AT);

  private MinutePointers() {}

  /**
   * The pointers of a text whose dates are blotted out.
   *
   * @param arising under matters arising
   * @param shape of the numbers of these minutes, which numbers of other minutes share
   */
  static List<Pointer> in(DatedText dated, boolean arising, NumberShape shape) {
    List<Pointer> found = new ArrayList<>();
    Stream.of(BRACKETED, MINUTE, PARAGRAPH, CITED, ACT)
        .forEach(pattern -> read(pattern, dated.text(), found));
    readFurther(REFERS, dated.text(), found);
    if (arising) {
      Stream.concat(UNDER.stream(), Stream.of(CORRECTED_AT))
          .forEach(pattern -> readFurther(pattern, dated.text(), found));
    }
    shape.pattern().ifPresent(pattern -> readFurther(pattern, dated.text(), found));
    return found;
  }

  /** Reads what no pattern before it has read. */
  private static void readFurther(Pattern pattern, String text, List<Pointer> found) {
    List<Pointer> more = new ArrayList<>();
    read(pattern, text, more);
    more.stream()
        .filter(
            one -> found.stream().noneMatch(f -> one.start() < f.end() && f.start() < one.end()))
        .forEach(found::add);
  }

  private static void read(Pattern pattern, String text, List<Pointer> found) {
    Matcher words = pattern.matcher(text);
    while (words.find()) {
      boolean dated = pattern == MINUTE && words.group("date") != null;
      boolean backward =
          ELSEWHERE.contains(pattern) || BACKWARD.matcher(text.substring(words.end())).find();
      String numbers = words.group("numbers");
      for (String number : SPLIT.split(numbers == null ? words.group("told") : numbers)) {
        if (!number.isBlank()) {
          found.add(
              new Pointer(
                  words.start(), words.end(), number, dated, backward, UNDER.contains(pattern)));
        }
      }
    }
  }
}
