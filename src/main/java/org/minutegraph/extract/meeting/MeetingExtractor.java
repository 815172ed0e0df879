package org.minutegraph.extract.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.Times;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.SourceSpan;

/** Finds the meeting itself: body, date, times, venue, and the next meeting. */
public final class MeetingExtractor {

  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:held|convened|venue:|location:|place:|at (?:its|their|a|the)(?: \\w+)?"
              + " meeting (?=in |at |on ))",
          Pattern.CASE_INSENSITIVE);
  // "The meeting ended at", "closed the meeting at", "Meeting closed: 8.15 pm"
  private static final Pattern ENDED =
      Pattern.compile(
          "\\bmeeting(?: was| be)?(?: then)?(?: formally| declared)?"
              + " (?:ended|closed|concluded|finished|terminated|rose|adjourned"
              + " until|dissolved)\\b|\\b(?:closed|ended|concluded) the meeting\\b|\\bclose of"
              + " meeting\\b|\\bmeeting closed\\b|\\btime of (?:conclusion|closure|close)\\b|\\band"
              + " (?:was )?(?:closed|ended|concluded|finished|rose|terminated|adjourned)"
              + " at\\b|\\bthere being no (?:further|other)\\b",
          Pattern.CASE_INSENSITIVE);
  // "The meeting commenced at", "opened the meeting at"
  private static final Pattern BEGAN =
      Pattern.compile(
          "\\b(?:meeting|hearing|session|proceedings|business|(?:sub-?)?committee|panel|board|council|forum),?"
              + " (?:which )?(?:was"
              + " )?(?:commenced|started|began|opened|convened)\\b|\\b(?:opened|started|began) the"
              + " meeting\\b|\\btime of commencement\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:date|time|venue|location|place|held)(?: (?:and|of|&)"
              + " (?:time|meeting|venue))?\\s*:|held (?:on|at|in)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SCANNED_ONE =
      Pattern.compile("(?<![\\p{L}\\d])[lI](?=\\d(?:st|nd|rd|th)\\b|\\d\\s?(?i:[ap]\\.?m)\\b)");
  private static final Pattern SCANNED_NOUGHT =
      Pattern.compile("(?<=\\d)[Oo](?=\\s?(?i:[ap]\\.?m)\\b|th\\b)");
  private static final Pattern YEAR = Pattern.compile("(?<![\\w/.-])20\\d\\d(?![\\w/-])");

  public Meeting find(MinutesDocument minutes) {
    MeetingBodyFinder.Found body = new MeetingBodyFinder().find(minutes);
    Occasion occasion = occasion(minutes);
    NextMeetingFinder.Found next = nextOf(minutes, occasion, body);
    Occasion following = next == null ? new Occasion(null, null, null, null) : next.occasion();
    return new Meeting(
        body == null ? null : body.name(),
        occasion.date(),
        occasion.start() == null ? timeBehind(BEGAN, minutes) : occasion.start(),
        occasion.end() == null ? timeBehind(ENDED, minutes) : occasion.end(),
        occasion.venue() == null ? venueOfBeginning(minutes) : occasion.venue(),
        following.date(),
        following.start(),
        following.venue(),
        evidence(minutes, body),
        next == null ? null : next.evidence());
  }

  private static NextMeetingFinder.@Nullable Found nextOf(
      MinutesDocument minutes, Occasion occasion, MeetingBodyFinder.@Nullable Found body) {
    LocalTime start = occasion.start() == null ? timeBehind(BEGAN, minutes) : occasion.start();
    Occasion own = new Occasion(occasion.date(), start, null, occasion.venue());
    return new NextMeetingFinder(own, new OwnBody(body == null ? null : body.name())).find(minutes);
  }

  private static @Nullable Evidence evidence(
      MinutesDocument minutes, MeetingBodyFinder.@Nullable Found body) {
    return minutes.title().stream()
        .map(Paragraph::text)
        .filter(passage -> !passage.isEmpty())
        .map(passage -> passage.span())
        .reduce(SourceSpan::with)
        .map(span -> new Evidence(span, body == null ? Confidence.GUESS : body.confidence()))
        .orElse(null);
  }

  /** What the sentence with "held" says, then the other lines of the title block, then the file. */
  private static Occasion occasion(MinutesDocument minutes) {
    List<String> lines =
        Stream.concat(
                minutes.title().stream().map(paragraph -> figures(paragraph.text().text())),
                labelled(minutes))
            .toList();
    String whole = String.join(" ", lines);
    Occasion told =
        lines.stream()
            .filter(line -> HELD.matcher(line).find())
            .map(line -> Occasion.in(line, null))
            .reduce(new Occasion(null, null, null, null), Occasion::or);
    Occasion broken = HELD.matcher(whole).find() ? Occasion.in(held(whole), null) : told;
    Occasion printed = Occasion.in(whole, null);
    Occasion rest =
        new Occasion(date(whole, minutes), printed.start(), printed.end(), venueLine(lines));
    return told.or(broken).or(rest);
  }

  /** {@code l3th May at 6.3Opm}: letters that a scan took for figures. */
  private static String figures(String line) {
    return SCANNED_ONE.matcher(SCANNED_NOUGHT.matcher(line).replaceAll("0")).replaceAll("1");
  }

  /** {@code Date: 3 May}, {@code Venue: the Hall} below the first names. */
  private static Stream<String> labelled(MinutesDocument minutes) {
    return Stream.concat(minutes.attendance().stream(), minutes.preamble().stream())
        .map(paragraph -> paragraph.text().text())
        .filter(line -> LABELLED.matcher(line).lookingAt());
  }

  /** {@code The hearing commenced at 10.05 a.m. in Committee Room D.} */
  private static @Nullable String venueOfBeginning(MinutesDocument minutes) {
    return Stream.concat(minutes.attendance().stream(), minutes.preamble().stream())
        .map(paragraph -> paragraph.text().text())
        .filter(line -> BEGAN.matcher(line).find() && VenueLine.is(line))
        .map(line -> Occasion.in(line.substring(start(line)), null).venue())
        .flatMap(Stream::ofNullable)
        .filter(VenueLine::is)
        .findFirst()
        .orElse(null);
  }

  private static int start(String line) {
    Matcher began = BEGAN.matcher(line);
    return began.find() ? began.end() : 0;
  }

  private static String held(String whole) {
    Matcher held = HELD.matcher(whole);
    return held.find() ? whole.substring(held.start()) : whole;
  }

  private static @Nullable LocalDate date(String whole, MinutesDocument minutes) {
    String header =
        minutes.putAside().stream()
            .map(span -> minutes.source().quote(span))
            .filter(words -> !MeetingBodyFinder.DECIDED.matcher(words).find())
            .reduce("", (a, b) -> a + " " + b);
    return Stream.of(
            whole,
            Objects.requireNonNullElse(minutes.source().origin().title(), ""),
            header,
            Objects.requireNonNullElse(minutes.source().origin().date(), ""),
            fileDate(minutes.source().id()))
        .map(text -> Dates.firstDay(text, null))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseGet(() -> dateByOthers(whole, minutes));
  }

  /** {@code Tuesday 7th April}: the year is that which most other dates of the text give it. */
  private static @Nullable LocalDate dateByOthers(String whole, MinutesDocument minutes) {
    Matcher weekday = WEEKDAY.matcher(whole);
    String printed = weekday.find() ? weekday.group() : "";
    Map<LocalDate, Long> days =
        minutes.items().stream()
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.of(item.heading()), item.paragraphs().stream().map(Paragraph::text)))
            .flatMap(passage -> days(passage.text(), !printed.isEmpty()))
            .flatMap(known -> Stream.ofNullable(Dates.firstDay(whole, known)))
            .filter(day -> printed.isEmpty() || day.getDayOfWeek().name().equalsIgnoreCase(printed))
            .collect(Collectors.groupingBy(day -> day, LinkedHashMap::new, Collectors.counting()));
    return days.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The days of a text; a year by itself too, where a weekday tells which year is meant. */
  private static Stream<LocalDate> days(String text, boolean years) {
    Stream<LocalDate> days =
        Dates.in(text, null).stream().flatMap(hit -> Stream.ofNullable(hit.day()));
    return years
        ? Stream.concat(
            days,
            YEAR.matcher(text).results().map(m -> LocalDate.of(Integer.parseInt(m.group()), 6, 30)))
        : days;
  }

  private static String fileDate(String id) {
    Matcher m = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)").matcher(id);
    return m.find() ? m.group(1) + "-" + m.group(2) + "-" + m.group(3) : "";
  }

  /** A line of the title block that is nothing but a place, or a day and then a place. */
  private static @Nullable String venueLine(List<String> lines) {
    return lines.stream()
        .filter(line -> VenueLine.is(line) || VenueLine.endsWithPlace(line))
        .map(VenueLine::in)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalTime timeBehind(Pattern verb, MinutesDocument minutes) {
    return Stream.of(
            minutes.attendance().stream(),
            minutes.preamble().stream(),
            minutes.items().stream().flatMap(item -> item.paragraphs().stream()),
            minutes.closing().stream())
        .flatMap(paragraphs -> paragraphs)
        .map(paragraph -> timeBehind(verb, paragraph.text().text()))
        .flatMap(Stream::ofNullable)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static @Nullable LocalTime timeBehind(Pattern verb, String text) {
    Matcher m = verb.matcher(text);
    return m.find()
        ? Times.first(text.substring(m.start(), Math.min(text.length(), m.start() + 140)))
        : null;
  }
}
