package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences begin and end in running text; knows the abbreviations of minutes. */
public final class Sentences {
  /**
   * A full stop, query or exclamation mark, closing quotes, a gap, and what can begin a sentence.
   */
  private static final Pattern STOP =
      Pattern.compile(
          "[.?!][\"'\u2019\u201d)]{0,3}\\s+(?=(?:[\u2013\u2014-]\\s)?[\"'(\u2018\u201c\u00a3]{0,2}[\\p{Lu}\\d])"
              // a gap forgotten: "the cost.The Clerk"
              + "|(?<=\\p{Ll}{3})\\.(?=(?:The|This|It|He|She|They|We|Cllr|Councillor|Mr|Mrs|Ms|All|In|A|Clerk|Chair|Members|There)\\s\\p{L})"
              // bullets run together: "has gone. \u2022 The gate is shut"
              + "|\\s+\u2022\\s+(?=\\S)");

  /** The word before the stop: {@code Cllr}, {@code No}, or an initial as in {@code J. Smith}. */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s(\u201c\"'.])(?:\\p{Lu}|"
              + WordList.named("abbreviations").alternatives()
              + ")$");

  private static final int LONGEST_ABBREVIATION = 12;

  private Sentences() {}

  /**
   * A sentence's place.
   *
   * @param start in the text
   * @param end exclusive; the white space behind the sentence is not part of it
   */
  public record Range(int start, int end) {
    /** The sentence's words. */
    public String of(String text) {
      return text.substring(start, end);
    }
  }

  /** The sentences of a text, in order. */
  public static List<Range> of(String text) {
    List<Range> found = new ArrayList<>();
    int start = 0;
    Matcher stop = STOP.matcher(text);
    while (stop.find()) {
      boolean bullet = Character.isWhitespace(text.charAt(stop.start()));
      if (bullet || endsSentence(text, start, stop.start())) {
        add(found, text, start, bullet ? stop.start() : stop.end());
        start = stop.end();
      }
    }
    add(found, text, start, text.length());
    return found;
  }

  /** The end of the sentence in which the character at {@code at} stands. */
  public static int endOf(String text, int at) {
    return of(text).stream()
        .filter(range -> at < range.end())
        .mapToInt(Range::end)
        .findFirst()
        .orElse(text.length());
  }

  private static boolean endsSentence(String text, int start, int stop) {
    if (text.charAt(stop) != '.') {
      return true;
    }
    int from = Math.max(start, stop - LONGEST_ABBREVIATION);
    return !ABBREVIATED.matcher(text.substring(from, stop)).find()
        && !text.substring(start, stop).strip().chars().allMatch(Character::isDigit);
  }

  private static void add(List<Range> found, String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      found.add(new Range(start, last));
    }
  }
}
