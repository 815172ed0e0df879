package org.minutegraph.extract.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that say by when something is to be done, preposition included. */
public final class DuePhrases {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?";
  // "14 June", "Thursday 14th May", "31st October, 2024", "31/07/2024"
  private static final String DAY =
      WEEKDAY
          + "(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?"
          + MONTH
          + "(?:,?\\s\\d{4})?"
          + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}";
  private static final String NUMBER =
      "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|eighteen|twenty(?:-(?:one|eight|four))?|thirty|forty|sixty|ninety|a\\s(?:few|couple\\sof))";
  // "six months", "ten working days", "six months' time"
  private static final String SPAN =
      NUMBER
          + "\\s(?:working\\s|clear\\s|calendar\\s)?(?:days?|weeks?|fortnight|months?|years?)['\u2019]?(?:\\stime)?";
  // "September 2024", "July, 2016", "Christmas", "the autumn", "the end of January 2024"
  private static final String PERIOD =
      "(?:(?:the\\s)?(?:end|beginning|start|middle|close)\\sof\\s)?(?:(?:early|late|mid|mid-)\\s?)?"
          + "(?:"
          + "(?:\\p{Lu}\\p{Ll}+\\s)?half[\\s-]term|"
          + DAY
          + "|"
          + MONTH
          + "(?:,?\\s\\d{4})?|Christmas|Easter"
          + "|(?:the\\s)?(?:new|next|coming|current|\\d{4}/\\d{2,4})\\s?(?:financial|municipal|Municipal|school|academic|calendar)?\\s?(?:year|Year|month|week|season)"
          + "|(?:the\\s)?(?:end\\sof\\s)?(?:the\\s)?(?:(?:spring|summer|autumn|this|next|current|school)\\s)?term"
          + "|(?:the\\s)?(?:end|close|beginning|start)\\sof\\s(?:the\\s)?(?:following|next|coming)\\s(?:day|week|month|quarter|year)"
          + "|(?:the\\s)?(?:next|following|coming)\\s(?:quarter|morning|day)"
          + "|(?:noon|midday|close\\sof\\s(?:play|business)|\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]\\.?m\\.?)\\s(?:on\\s)?(?:the\\s(?:following|next)\\sday|tomorrow|"
          + DAY
          + "|(?:Mon|Tues|Wednes|Thurs|Fri)day)"
          + "|the\\s\\d{1,2}(?:st|nd|rd|th)(?!\\s(?:century|anniversary|annual))"
          + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|that\\s(?:morning|afternoon|evening)"
          + "|(?:\\p{Lu}\\p{Ll}+\\s)?half[\\s-]term|the\\s(?:weekend|recess|election)"
          + "|(?:the|that|this)\\s(?:spring|summer|autumn|winter|month|year|week|first\\sseason|financial\\syear|municipal\\syear)"
          + "|\\d{4}(?![/\\d-]))";
  // "the next Board", "the October Board"
  private static final String BOARD =
      "(?:Board|Panel|Forum|Cabinet|Executive|Council|(?:[Ss]ub-)?[Cc]ommittee|Commission)(?!\\s\\p{Lu})";
  private static final String MONTHS_BEFORE =
      "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  // "to the next meeting", "at the next Council meeting", "to the meeting of the Panel on 4 March
  // 2024"
  private static final String MEETING =
      "(?:(?:the|its|our|their|a|each|every|another)\\s|(?=next|future|following|coming|subsequent|\\p{Lu}))(?:(?!(?:at|in|of|on|by|to|for|with|from|this|before|after|until|the|attend|and)\\s)[\\p{L}\\d&'\u2019-]+\\s){0,5}?(?:meetings?|AGM|review|(?<=next\\s)(?:agenda|"
          + BOARD
          + ")|(?<="
          + MONTHS_BEFORE
          + "\\s)"
          + BOARD
          + ")"
          // "of the Panel" only before the day: alone it says who receives
          + "(?:(?:\\sof\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}-]*+\\s?(?:and\\s|for\\s|of\\s)?){1,6})?"
          + "(?:\\s?(?:to be held\\s)?(?:on|in)\\s(?:"
          + PERIOD
          + ")))?";
  // "as soon as it arrived", "before any was withdrawn", "when contracts have been exchanged"
  private static final String CLAUSE =
      "(?:as soon"
          + " as|before|until|(?<!\\b(?:out|ask|asked|asking|know|confirm|check|see|say|of)\\s)when|once|after|ahead"
          + " of|prior to)\\s[^.,;:()]{3,70}";
  private static final Pattern DUE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:"
              + "(?<!\\b(?:the|an?|its|our|their|your)\\s)(?i:"
              + WordList.named("due-adverbs").alternatives()
              + ")(?![\\p{L}])|(?i:not\\suntil|no later"
              + " than|by|before|until|from|in|on|for|during|after|throughout|towards|within|prior"
              + " to|ahead of)\\s(?:"
              + PERIOD
              + ")(?![\\p{L}\\p{N}])"
              + "|(?i:(?:with\\s)?(?:an?\\s|the\\s)?deadline(?:\\sof|\\sis|\\s?:)?|by|before|due)\\s(?:"
              + PERIOD
              + "|\\d{1,2}/\\d{1,2})(?![\\p{L}\\p{N}/])|(?<=\\b(?:deferred|adjourned|postponed|continued|held"
              + " over|carried over|carried forward|put back|brought"
              + " back|back)\\s)(?i:to|until|till)\\s(?:"
              + PERIOD
              + ")(?![\\p{L}\\p{N}/])"
              + "|(?i:not less than|not fewer than|no less than|at least)\\s"
              + SPAN
              + "\\s(?:(?:beforehand|in advance)(?![\\p{L}])|(?:before|prior to)\\s[^.,;:()]{3,60})"
              + "|(?i:in|within|over|during)\\sthe\\s(?:next|coming|following)\\s(?:few\\s|couple\\sof\\s|"
              + NUMBER
              + "\\s)?(?:days|weeks|months|years)(?![\\p{L}])"
              + "|(?i:in|within|after|every)\\s"
              + SPAN
              + "(?![\\p{L}])|(?i:not\\suntil|to|at|before|for|by|until|in|on|following|after|ahead"
              + " of|prior to)\\s"
              + MEETING
              + "(?![\\p{L}])"
              + "|(?i:throughout|during)\\s(?:the\\s)?[^.,;:]{1,40}?(?:[Yy]ear|season|term|summer)(?![\\p{L}])"
              + "|(?<clause>"
              + CLAUSE
              + "))");
  // "When the deeds have come " before "they are to be copied"
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:When|Once|As soon"
              + " as|After)\\s(?=[^.,;:]{0,60}\\b(?:has|have|is|are)\\b)[^.,;:]{3,80}");
  // "- 14 June 2024", "(July 2024)" behind an action
  private static final Pattern BEHIND =
      Pattern.compile("[-\u2013\u2014(]\\s?((?:by\\s|before\\s)?(?:" + PERIOD + "))\\)?\\.?\\s*$");
  // "Due: 14 June 2024", "By when: to be confirmed by May", on a line below an action
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:due(?: date| by)?|date due|deadline|by when|when|time ?scale|target(?: date)?"
              + "|completion date|for completion by)\\s*[:\u2013-]\\s*(?<when>\\S[^\\n]{1,200})");
  private static final Pattern STOP = Pattern.compile("\\s*[.;]?\\s*$");
  // "to the meeting" says no time without "next" or a date
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:to|at|for|in|by)\\s(?:(?:the|a|that|this|its|our)\\s)?(?:(?:last|previous|recent|earlier)\\s)?meetings?|(?:to|at|for|in|by)\\s(?:the\\s)?(?:[\\p{L}'\u2019]+\\s){1,3}(?<!(?:next|future|coming)\\s)meetings",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LIMIT =
      Pattern.compile("(?i)(?:by|no later than|not later than|within|deadline)\\b");

  private DuePhrases() {}

  /**
   * A due phrase.
   *
   * @param start in the text
   * @param end exclusive
   */
  public record Hit(int start, int end) {
    /** The phrase as printed. */
    public String of(String text) {
      return text.substring(start, end).strip();
    }
  }

  /** The first due phrase between two places; a clause only where no time is named. */
  public static Optional<Hit> first(String text, int from, int to) {
    return named(text, from, to).or(() -> find(text, from, to, true));
  }

  /**
   * The first time named between two places: {@code by May}, not {@code before it is submitted}.
   */
  public static Optional<Hit> named(String text, int from, int to) {
    return find(text, from, to, false);
  }

  /** The clause before the act that says what must have come first. */
  public static Optional<Hit> opening(String text, int from, int act) {
    Matcher opening = OPENING.matcher(text).region(from, act);
    return opening.lookingAt()
        ? Optional.of(new Hit(from, from + opening.group().stripTrailing().length()))
        : Optional.empty();
  }

  /** The first, or the first that sets a limit: {@code for the new year .. by 12 January}. */
  private static Optional<Hit> find(String text, int from, int to, boolean clauses) {
    Matcher due = DUE.matcher(text).region(from, to).useTransparentBounds(true);
    Hit first = null;
    while (due.find()) {
      Hit hit = new Hit(due.start(), due.start() + due.group().stripTrailing().length());
      boolean clause = due.group("clause") != null;
      if (clauses == clause && !VAGUE.matcher(hit.of(text)).matches()) {
        if (clauses || LIMIT.matcher(hit.of(text)).lookingAt()) {
          return Optional.of(hit);
        }
        first = first == null ? hit : first;
      }
    }
    return Optional.ofNullable(first);
  }

  /**
   * What a line says that does nothing but tell by when the task above is due: the time it names,
   * or all of it.
   */
  public static Optional<String> ofLine(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches()) {
      return Optional.empty();
    }
    String when = STOP.matcher(labelled.group("when")).replaceFirst("");
    return Optional.of(first(when, 0, when.length()).map(hit -> hit.of(when)).orElse(when));
  }

  /** The due date set behind an action, without its dash or bracket. */
  public static Optional<Hit> behind(String text, int from, int to) {
    Matcher behind = BEHIND.matcher(text).region(from, to);
    return behind.find() ? Optional.of(new Hit(behind.start(1), behind.end(1))) : Optional.empty();
  }
}
