package org.minutegraph.extract.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.Times;
import org.minutegraph.extract.grammar.WordList;

/** A line that is nothing but a place, or a day, a time and a place, one beside the other. */
final class VenueLine {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b" + WordList.named("venue-words").alternatives() + "\\b", Pattern.CASE_INSENSITIVE);
  // a body's name, not the Council Chamber
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:council(?! (?:chambers?|offices?|house|headquarters|suite))|committee(?!"
              + " room)|board(?! ?room)|panel|forum|minutes|meeting(?!"
              + " (?:house|rooms?|place|hall|point)))\\b",
          Pattern.CASE_INSENSITIVE);
  // ", The Plough" behind the hour
  private static final Pattern NAME =
      Pattern.compile(
          "[,\\s]*[,@\u2013|-]\\s*(?:(?:at|in) )?(?:[Tt]he )?(?<name>(?:\\p{Lu}[\\p{L}'\u2019&-]*"
              + " (?:(?:and|of|&) )?){0,4}\\p{Lu}[\\p{L}'\u2019-]+)\\W*");
  private static final int LONGEST = 120;

  private VenueLine() {}

  /** True where a word for a place stands in the line of a title. */
  static boolean is(String line) {
    return line.length() < LONGEST && PLACE.matcher(line).find();
  }

  /** True for a day, an hour and then a name: {@code 12 Feb 2018, 7pm, The Plough}. */
  static boolean endsWithPlace(String line) {
    return line.length() < LONGEST && lastOf(line) != null;
  }

  /** The part of a line between or behind its dates and times that is a place. */
  static @Nullable String in(String line) {
    var parts = Occasion.besideTimes(line);
    boolean dated = parts.size() > 1 || !parts.contains(line);
    return parts.stream()
        .filter(place -> dated || place.indexOf(':') < 0)
        .filter(place -> !BODY.matcher(place).find() && PLACE.matcher(place).find())
        .findFirst()
        .map(
            place ->
                Occasion.in("held at " + place.replaceFirst("^(?i:at|in)\\s+", ""), null).venue())
        .orElseGet(() -> lastOf(line));
  }

  /** {@code Monday 12 Feb 2018, 7pm, The Plough}: what stands last, behind the day and the hour. */
  private static @Nullable String lastOf(String line) {
    List<Dates.Hit> days = Dates.in(line, LocalDate.EPOCH);
    List<Times.Hit> times = Times.in(line);
    if (days.isEmpty() || times.isEmpty()) {
      return null;
    }
    int end = Math.max(days.get(days.size() - 1).end(), times.get(times.size() - 1).end());
    Matcher place = NAME.matcher(line.substring(end));
    return place.matches() && !BODY.matcher(line.substring(end)).find()
        ? place.group("name")
        : null;
  }
}
