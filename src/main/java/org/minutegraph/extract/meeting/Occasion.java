package org.minutegraph.extract.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.Times;

/**
 * When and where, as one sentence tells it: {@code held in the Town Hall on Monday 4 May 2020 at 6
 * pm}. What it does not tell is null.
 */
record Occasion(
    @Nullable LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String venue) {

  private static final char GAP = '\u0001';
  // the small words before a date or time: "on Monday", "commencing at 2pm", "from 2pm"
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\b(?:on|at|from|commencing|starting|beginning|to|until|till|the)\\b[\\s,]*|[-\u2013\\s,@(]+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:held|convened|tak(?:e|es|ing) place|took place|will be|would be|meet)\\b",
          Pattern.CASE_INSENSITIVE);
  // "in the Town Hall", "via Zoom", "as a Microsoft Teams meeting"
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?i:in|at|via|by|on|through|using|over|as)\\s+(?i:the\\s+|an?\\s+|our\\s+)?(?![Cc]hair\\b)(?=[\\p{Lu}\\d]|(?!same\\b)(?:[\\p{L}'\u2019-]{2,20}"
              + " ){0,3}(?:hall|rooms?|library|school|church|pavilion|centre|offices?|pub|club|chambers?|vestry|lounge|chapel)\\b)"
              + "(?<place>[^"
              + GAP
              + ";(]{2,150})");
  private static final Pattern PLACE_END =
      Pattern.compile(
          "[.,]? View directions\\b|\\s(?:and|or)(?: also)? (?:(?:(?:by|on|via|through|over)"
              + " )?(?:(?:microsoft |ms )?teams|zoom|webex|video|online|virtual\\w*|remote\\w*)"
              + "|via)\\b|(?<=[\\p{Ll}\\p{Lu}\\d]{3})[.](?=\\s|$)|[\\s,]+(?:and"
              + " (?:was|is|will|also)|or|when|where|which|followed|immediately|subject|commenc\\w+|start\\w+|"
              + "beginning|on|at|from|with|as|for|meeting|meetings|there|if|unless|but)\\b|\\s(?:and|or)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|[\\s;,])(?:(?:venue|location|place)(?: of (?:the )?meeting)?|held at|held"
              + " in|meeting held|meeting place|where)\\s*[:|\\-\u2013]+\\s*(?<place>[^;]{2,150})",
          Pattern.CASE_INSENSITIVE);

  // "agreed at Annual Council", "at the Planning Committee": no place
  private static final Pattern ASSEMBLY =
      Pattern.compile(
          "(?:(?i:the|annual|full|ordinary|next) )*(?:[\\p{Lu}][\\p{L}&-]+"
              + " ){0,4}(?:Council|Cabinet|Committee|Panel|Board|Executive)");

  // "Venue: Zoom Meeting"
  private static final Pattern VIRTUAL =
      Pattern.compile(
          "(?:zoom|(?:microsoft |ms )?teams|virtual|remote|online|webex) meeting\\b",
          Pattern.CASE_INSENSITIVE);

  /** What the text tells; its years are worked out from the context where they are not printed. */
  static Occasion in(String text, @Nullable LocalDate context) {
    List<Times.Hit> times = Times.in(text);
    return new Occasion(
        Dates.firstDay(text, context),
        times.isEmpty() ? null : times.get(0).value(),
        isStretch(text, times) ? times.get(1).value() : null,
        venue(text));
  }

  /** This, and where it is silent the other. */
  Occasion or(Occasion other) {
    return new Occasion(
        date == null ? other.date : date,
        start == null ? other.start : start,
        end == null ? other.end : end,
        venue == null ? other.venue : venue);
  }

  boolean isEmpty() {
    return Stream.of(date, start, venue).allMatch(Objects::isNull);
  }

  /** {@code 2.00pm to 4.05pm}. */
  private static boolean isStretch(String text, List<Times.Hit> times) {
    return times.size() > 1
        && text.substring(times.get(0).end(), times.get(1).start())
            .strip()
            .matches("(?i)p?\\.?m?\\.?\\s?(?:to|until|till|-|\u2013)?");
  }

  private static @Nullable String venue(String text) {
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.find()) {
      Matcher virtual = VIRTUAL.matcher(labelled.group("place"));
      if (virtual.lookingAt()) {
        return virtual.group();
      }
      return trimmed(masked(labelled.group("place")));
    }
    String masked = masked(text);
    Matcher held = HELD.matcher(masked);
    Matcher place = PLACE.matcher(masked);
    int from = held.find() ? held.end() : 0;
    String found = place.find(from) ? trimmed(place.group("place")) : null;
    return found != null && ASSEMBLY.matcher(found).matches() ? null : found;
  }

  private static @Nullable String trimmed(String place) {
    int gap = place.indexOf(GAP);
    String whole = gap < 0 ? place : place.substring(0, gap);
    Matcher end = PLACE_END.matcher(whole);
    String cut = end.find() ? whole.substring(0, end.start()) : whole;
    String bare =
        cut.replaceFirst("^(?i:the)\\s+", "").replaceAll("^[\\s,:-]+|[\\s,.:\u2013-]+$", "");
    return bare.isEmpty() ? null : bare;
  }

  /** What stands before, between and behind the dates and times of the text, the last first. */
  static List<String> besideTimes(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : masked(text).split(GAP + "+")) {
      String bare =
          part.replaceFirst("^[\\s,;:@|(\u2013-]+", "").replaceFirst("[\\s,;:@|\u2013-]+$", "");
      if (!bare.isEmpty()) {
        parts.add(0, bare);
      }
    }
    return parts;
  }

  /** The text with a gap for each date and time and the small words before it. */
  private static String masked(String text) {
    StringBuilder left = new StringBuilder(text);
    for (Times.Hit hit : Times.in(text)) {
      fill(left, hit.start(), hit.end());
    }
    for (Dates.Hit hit : Dates.in(text, LocalDate.EPOCH)) {
      fill(left, hit.start(), hit.end());
    }
    return left.toString();
  }

  private static void fill(StringBuilder text, int start, int end) {
    int from = start;
    int left = Math.max(0, start - 30);
    Matcher lead = LEAD.matcher(text.substring(left, from));
    while (lead.find() && left + lead.start() < from) {
      from = left + lead.start();
      lead = LEAD.matcher(text.substring(left, from));
    }
    for (int i = from; i < end; i++) {
      text.setCharAt(i, GAP);
    }
  }
}
