package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read the number at the start of a line.
 *
 * @param printed as it stands, without trailing sign
 * @param style what stays the same from item to item, with {@code #} for the part that counts:
 *     {@code 24/#} in {@code 24/112}
 * @param value of the part that counts, times 100, plus the place of a letter after it ({@code
 *     41a})
 * @param start of the printed form in the line
 * @param end of the number with its signs and the space after it
 */
record ItemNumber(String printed, String style, int value, int start, int end) {

  /** {@code Agenda item 7}, {@code Minute No. 12}: words before a number. */
  private static final String LABEL =
      "(?:(?:(?:agenda\\s+)?items?|minute)(?:\\s+(?:no|number))?\\.?:?\\s+(?=\\S{0,6}\\d))?";

  /**
   * {@code 7.}, {@code 257}, {@code 24/112}, {@code 41a/19}, {@code PLA146/14}, {@code C/160/2017},
   * {@code *450}, {@code 2307.01}, {@code (3)}; then a space or the end.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[*#\u2020\u2021](?=\\d))?"
              + LABEL
              + "(?<open>\\(?)(?<n>(?:(?-i:[A-Z]{1,6})[ ./-]?"
              + "|[a-z]{1,6}[./-]?)?\\d{1,5}(?:[a-zA-Z]|\\([a-z]\\))?(?:[./-](?:\\d{1,4}(?:[a-z](?!\\p{L}))?|(?-i:[A-Z]{1,4}(?!\\p{Ll}))))*+)"
              + "(?<sign>[.)]?:?)(?=\\s|$|[-\u2013]\\s|(?:(?<=\\d[.)])|(?<=\\d\\.\\d{1,2}))(?-i:\\p{Lu}\\p{L}))\\s*(?:[-\u2013\u2014]\\s+)?",
          Pattern.CASE_INSENSITIVE);

  /** {@code a)}, {@code (b)}, {@code IV.}, {@code C.}. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "^(?<open>\\(?)(?<n>[a-z]|[A-Z]|[IVX]{1,6}|[ivx]{1,6})(?<sign>[.)])\\s*(?=\\s|$)\\s*");

  /** {@code Grants 2021/22}, {@code Budget 2019-20}: a word and a year are a whole heading. */
  private static final Pattern YEARS = Pattern.compile("\\p{L}{4,} ?20\\d\\d[/-](?:20)?\\d\\d");

  /** {@code 2024/25 Quarter 1 Report}: a heading that begins with a financial year. */
  private static final Pattern FINANCIAL_YEAR = Pattern.compile("20(\\d\\d)[/-](?:20)?(\\d\\d)");

  private static final Pattern PART = Pattern.compile("\\d{1,5}");

  /**
   * {@code 12 October}, {@code 30 minutes}, {@code 5 pm}: counts, dates and times are no numbers.
   */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\d{1,4}(?:st|nd|rd|th)?\\s+(?:(?:Jan|Febr)uary|March|April|May|June|July|August"
              + "|(?:Sept|Nov|Dec)ember|October|[ap]\\.?m\\b|minutes\\b|members?\\b|people\\b"
              + "|per\\s?cent|of\\b|votes?\\b|weeks?\\b|days?\\b|months?\\b|years?\\b).*",
          Pattern.DOTALL);

  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv");

  /** Every way to read the number; none where the line begins with no number. */
  static List<ItemNumber> at(String line) {
    List<ItemNumber> readings = new ArrayList<>();
    String head = line.length() > 120 ? line.substring(0, 120) : line;
    Matcher number = NUMBER.matcher(head);
    if (number.find() && !COUNTED.matcher(head).matches()) {
      composite(number, readings);
    }
    Matcher lettered = LETTERED.matcher(head);
    if (lettered.find()) {
      lettered(lettered, readings);
    }
    return readings;
  }

  /** True where a sign or a wide gap sets the number off, or it is one of several parts. */
  boolean isSet(String line) {
    boolean sign = line.substring(start + printed.length()).matches("(?s)[.):].*");
    boolean dotted = printed.matches("\\d+\\.\\d+") && line.substring(end).matches("(?s)\\p{Lu}.*");
    return sign || dotted || printed.matches(".*\\d/\\d.*") || end >= line.length();
  }

  /** True where a word, letters or several parts tell a number of an item from a count. */
  boolean isMarked(String line) {
    return start > 1 || !printed.matches("\\d+") || line.startsWith("  ", end - 2) || isSet(line);
  }

  /**
   * True where this number stands alone and the line below it bears a number of its own, which the
   * year or count that a heading begins with is not.
   */
  boolean isBefore(String below) {
    return at(below).stream()
        .anyMatch(other -> isNext(other) || other.isSet(below) && !isYears(other));
  }

  private boolean isNext(ItemNumber other) {
    return other.style().equals(style) && other.value() / 100 == value / 100 + 1;
  }

  private static boolean isYears(ItemNumber number) {
    Matcher years = FINANCIAL_YEAR.matcher(number.printed());
    return years.matches()
        && (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
  }

  /** {@code p12}, {@code Q3}: a page, a question or its answer; {@code A24/31} is a number. */
  private static boolean isOther(String printed) {
    return printed.matches("(?i)[apq]\\d+");
  }

  private static void composite(Matcher number, List<ItemNumber> readings) {
    String printed = number.group("n");
    if (!printed.matches(".*\\d.*")
        || isYear(number)
        || YEARS.matcher(printed).matches()
        || isOther(printed)) {
      return;
    }
    Matcher part = PART.matcher(printed);
    boolean dotted = printed.matches("\\d+[a-z]?(?:\\.\\d+)+");
    while (part.find()) {
      boolean last = !printed.substring(part.end()).matches(".*\\d.*");
      if (!dotted || (last ^ printed.endsWith(".0"))) {
        readings.add(reading(number, printed, part));
      }
    }
  }

  private static boolean isYear(Matcher number) {
    return number.group("sign").isEmpty() && number.group("n").matches("(?:19|20)\\d\\d");
  }

  private static ItemNumber reading(Matcher number, String printed, Matcher part) {
    String after = printed.substring(part.end());
    boolean bracketed = after.matches("\\([a-z]\\).*");
    int letter =
        bracketed || after.matches("[a-z](?:\\W.*)?")
            ? after.charAt(bracketed ? 1 : 0) - 'a' + 1
            : 0;
    String rest = letter > 0 ? after.substring(bracketed ? 3 : 1) : after;
    String style = number.group("open") + printed.substring(0, part.start()) + "#" + rest;
    int value = Integer.parseInt(part.group()) * 100 + letter;
    String bracket = number.group("sign").startsWith(")") ? ")" : "";
    return new ItemNumber(printed, style + bracket, value, number.start("n"), number.end());
  }

  private static void lettered(Matcher lettered, List<ItemNumber> readings) {
    String printed = lettered.group("n");
    String lower = printed.toLowerCase(Locale.ROOT);
    boolean capital = !printed.equals(lower);
    String signs = lettered.group("open") + (capital ? "A" : "a") + lettered.group("sign");
    int start = lettered.start("n");
    if (printed.length() == 1) {
      int value = (lower.charAt(0) - 'a' + 1) * 100;
      readings.add(new ItemNumber(printed, signs, value, start, lettered.end()));
    }
    int roman = ROMAN.indexOf(lower);
    if (roman >= 0) {
      readings.add(
          new ItemNumber(printed, signs + "roman", (roman + 1) * 100, start, lettered.end()));
    }
  }
}
