package org.minutegraph.extract.meeting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST = 120;

  private VenueLine() {}

  /** True where a word for a place stands in the line of a title. */
  static boolean is(String line) {
    return line.length() < LONGEST && PLACE.matcher(line).find();
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
        .orElse(null);
  }
}
