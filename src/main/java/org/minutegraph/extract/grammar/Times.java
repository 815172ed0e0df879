package org.minutegraph.extract.grammar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as minutes print them: {@code 2.00 p.m.}, {@code 7pm}, {@code 18:30}, {@code 1900
 * hrs}, {@code noon}, {@code half past seven}. A figure with a full stop and nothing behind it is a
 * time only behind {@code at} or before {@code to} and another time ({@code 2.00 to 4.05pm});
 * behind {@code at}, hours before eight are of the evening, when bodies meet.
 */
public final class Times {

  // "2.00 p.m.", "6.30pm", "7 pm"
  private static final String HALF =
      "(?<hour>\\d{1,2})(?:[.:,-](?<minute>\\d\\d)\\.?)?\\s?(?<half>[ap])\\.?\\s?m\\b\\.?";
  // "7 o'clock", "10.00 o'clock in the forenoon", "7.30 in the evening"
  private static final String CLOCK =
      "(?<hourClock>\\d{1,2})(?:[.:](?<minuteClock>\\d\\d))?\\s?(?:o\\s?['\u2019]\\s?clock\\b(?:\\s(?:in"
          + " the\\s)?(?<part>forenoon|morning|afternoon|evening|noon))?|in"
          + " the\\s(?<time>forenoon|morning|afternoon|evening))";
  // "18:30", "1900 hrs", "19.00hrs"
  private static final String WHOLE =
      "(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?![\\d:])(?:\\s?(?:hrs|hours)\\b)?"
          + "|(?<hourHrs>[01]\\d|2[0-3])[.:]?(?<minuteHrs>[0-5]\\d)\\s?(?:hrs|hours|h)\\b";
  private static final String HOUR =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
  // "half past seven", "quarter to 8", "seven o'clock", "nine thirty a.m."
  private static final String WORDS =
      "\\b(?:(?<past>half past|half-past|quarter past|quarter to) (?<hourPast>"
          + HOUR
          + "|\\d{1,2})|(?<hourWord>"
          + HOUR
          + ")(?<minuteWord>[ -](?:fifteen|thirty|forty["
          + " -]five))?(?=\\s?(?:o\\s?['\u2019]\\s?clock\\b|[ap]\\.?m\\b|in the"
          + " (?:morning|afternoon|evening)\\b)))(?:\\s?o\\s?['\u2019]\\s?clock\\b)?(?:\\s?(?<wordHalf>[ap])\\.?\\s?m\\b\\.?|"
          + " in the (?<wordPart>morning|forenoon|afternoon|evening)\\b)?";
  private static final String NOON =
      "(?:12\\s)?\\b(?<noon>noon|midday)\\b|(?:12\\s)?\\b(?<midnight>midnight)\\b";
  // "at 18.30", "at 7.00"
  private static final String DOTTED =
      "(?<=\\bat\\s|\\btime:\\s|\\btime\\s|\\|\\s|commencing\\s|starting\\s|\\b20\\d\\d,?\\s|day,\\s|ber,\\s|ary,\\s|(?:March|April|May|June|July|August),\\s)(?<hourDot>[01]?\\d|2[0-3])\\.(?<minuteDot>[0-5]\\d)(?!\\d|\\.\\d|%)"
          // "18.30 ELM HALL", the whole line of a title
          + "|^(?<hourFirst>1\\d|2[0-3])\\.(?<minuteFirst>[0-5][05])(?=,?\\s(?:(?:at|in)"
          + " )?(?-i:\\p{Lu}[^.]{3,80}$))"
          // "9.30 - 11.45"
          + "|(?<hourFrom>[01]?\\d|2[0-3])\\.(?<minuteFrom>[0-5][05])(?=\\s?(?:to|until|-|\u2013)\\s?(?:[01]?\\d|2[0-3])\\.[0-5][05](?![\\d.%]|\\s?[ap]\\.?m))"
          + "|(?<=\\d\\.[0-5][05]\\s?(?:to|until|-|\u2013)\\s?)(?<hourTo>[01]?\\d|2[0-3])\\.(?<minuteTo>[0-5][05])(?![\\d.%]|\\s?[ap]\\.?m)";
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.:\u00a3])(?:"
              + HALF
              + "|"
              + CLOCK
              + "|"
              + WHOLE
              + "|"
              + DOTTED
              + ")|"
              + WORDS
              + "|"
              + NOON,
          Pattern.CASE_INSENSITIVE);
  // "2.00 to " before "4.05pm"
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<![\\d.:\u00a3])(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?\\s?(?:to|until|till|-|\u2013)\\s?$",
          Pattern.CASE_INSENSITIVE);

  private Times() {}

  /**
   * A time in a text.
   *
   * @param start where its figures begin
   * @param end exclusive
   */
  public record Hit(int start, int end, LocalTime value) {}

  /** Every time, in order. */
  public static List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    Matcher m = TIME.matcher(text);
    int from = 0;
    while (m.find()) {
      LocalTime value = value(m);
      if (value != null) {
        open(text, Math.max(from, m.start() - 14), m.start(), value, hits);
        hits.add(new Hit(m.start(), m.end(), value));
      }
      from = m.end();
    }
    return List.copyOf(hits);
  }

  /** The first time in the text, or null. */
  public static @Nullable LocalTime first(String text) {
    List<Hit> hits = in(text);
    return hits.isEmpty() ? null : hits.get(0).value();
  }

  private static @Nullable LocalTime value(Matcher m) {
    if (m.group("noon") != null) {
      return LocalTime.NOON;
    }
    if (m.group("midnight") != null) {
      return LocalTime.MIDNIGHT;
    }
    if (m.group("hourPast") != null || m.group("hourWord") != null) {
      return inWords(m);
    }
    if (m.group("half") != null) {
      boolean afternoon = m.group("half").toLowerCase(Locale.ROOT).equals("p");
      return halfDay(m.group("hour"), m.group("minute"), afternoon);
    }
    if (m.group("hourClock") != null) {
      return byClock(m);
    }
    for (String form : List.of("24", "Hrs", "Dot", "First", "From", "To")) {
      if (m.group("hour" + form) != null) {
        int hour = Integer.parseInt(m.group("hour" + form));
        boolean figure =
            !form.equals("24") && !form.equals("Hrs") || m.group("hour" + form).length() == 1;
        boolean evening = figure && hour > 0 && hour < 8;
        return time(evening ? hour + 12 : hour, minutes(m.group("minute" + form)));
      }
    }
    return null;
  }

  private static @Nullable LocalTime inWords(Matcher m) {
    boolean exact = m.group("hourWord") != null;
    int hour = hour(exact ? m.group("hourWord") : m.group("hourPast"));
    String past = exact ? m.group("minuteWord") : m.group("past");
    String low = past == null ? "" : past.toLowerCase(Locale.ROOT);
    int minute = low.matches(".*(?:half|thirty)") || low.startsWith("half") ? 30 : 0;
    minute = low.endsWith("fifteen") || low.equals("quarter past") ? 15 : minute;
    minute = low.endsWith("five") || low.equals("quarter to") ? 45 : minute;
    int whole = low.equals("quarter to") ? hour - 1 : hour;
    String half = m.group("wordHalf");
    String part = m.group("wordPart");
    boolean early =
        half != null && half.equalsIgnoreCase("a")
            || part != null && part.matches("(?i)morn.*|fore.*");
    boolean late = half != null || part != null ? !early : hour < 8 || hour == 12;
    return hour < 1 || hour > 12 ? null : time(whole % 12 + (late ? 12 : 0), minute);
  }

  private static int hour(String word) {
    boolean figures = Character.isDigit(word.charAt(0));
    return figures
        ? Integer.parseInt(word)
        : List.of(HOUR.split("\\|")).indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable LocalTime byClock(Matcher m) {
    String part = m.group("part") == null ? m.group("time") : m.group("part");
    int hour = Integer.parseInt(m.group("hourClock"));
    boolean early = part != null && part.matches("(?i)forenoon|morning");
    boolean late = part == null ? hour < 8 : !early;
    return hour > 12
        ? null
        : halfDay(m.group("hourClock"), m.group("minuteClock"), late || hour == 12);
  }

  /** The start of a stretch of time whose half of the day is printed only behind its end. */
  private static void open(String text, int from, int to, LocalTime end, List<Hit> hits) {
    Matcher m = OPEN.matcher(text.substring(from, to));
    if (!m.find()) {
      return;
    }
    LocalTime start = halfDay(m.group("hour"), m.group("minute"), end.getHour() >= 12);
    if (start != null && start.isAfter(end)) {
      start = halfDay(m.group("hour"), m.group("minute"), false);
    }
    if (start != null) {
      hits.add(
          new Hit(
              from + m.start(),
              from + m.end(m.group("minute") == null ? "hour" : "minute"),
              start));
    }
  }

  private static @Nullable LocalTime halfDay(
      String hour, @Nullable String minute, boolean afternoon) {
    int h = Integer.parseInt(hour);
    if (h > 12) {
      return time(h, minutes(minute)); // "18.30 pm"
    }
    return time(h % 12 + (afternoon ? 12 : 0), minutes(minute));
  }

  private static int minutes(@Nullable String minute) {
    return minute == null ? 0 : Integer.parseInt(minute);
  }

  private static @Nullable LocalTime time(int hour, int minute) {
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }
}
