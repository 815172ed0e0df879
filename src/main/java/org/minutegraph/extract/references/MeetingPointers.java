package org.minutegraph.extract.references;

import static org.minutegraph.extract.references.PointerPatterns.ACT;
import static org.minutegraph.extract.references.PointerPatterns.ANNUAL;
import static org.minutegraph.extract.references.PointerPatterns.AT_ITS;
import static org.minutegraph.extract.references.PointerPatterns.BODY_BEFORE;
import static org.minutegraph.extract.references.PointerPatterns.BODY_DATE;
import static org.minutegraph.extract.references.PointerPatterns.BODY_MEETING;
import static org.minutegraph.extract.references.PointerPatterns.BODY_WORDS;
import static org.minutegraph.extract.references.PointerPatterns.BRACKETED;
import static org.minutegraph.extract.references.PointerPatterns.CITED;
import static org.minutegraph.extract.references.PointerPatterns.D;
import static org.minutegraph.extract.references.PointerPatterns.DATE_BODY;
import static org.minutegraph.extract.references.PointerPatterns.DATE_MEETING;
import static org.minutegraph.extract.references.PointerPatterns.LAST_BODY;
import static org.minutegraph.extract.references.PointerPatterns.LISTED;
import static org.minutegraph.extract.references.PointerPatterns.MEETING_DATE;
import static org.minutegraph.extract.references.PointerPatterns.MEETING_OF;
import static org.minutegraph.extract.references.PointerPatterns.MET_DATE;
import static org.minutegraph.extract.references.PointerPatterns.MINUTES_DATE;
import static org.minutegraph.extract.references.PointerPatterns.OF_THAT;
import static org.minutegraph.extract.references.PointerPatterns.OWN_ACT;
import static org.minutegraph.extract.references.PointerPatterns.PAPERS_FROM;
import static org.minutegraph.extract.references.PointerPatterns.PAPERS_OF;
import static org.minutegraph.extract.references.PointerPatterns.PARTED;
import static org.minutegraph.extract.references.PointerPatterns.SHORT_DATE;
import static org.minutegraph.extract.references.PointerPatterns.SORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Dates;

/** Finds the words of a sentence that point to a meeting. */
final class MeetingPointers {
  /** A further date of the same kind: {@code on 18th and 19th of May}. */
  private static final Pattern FURTHER =
      Pattern.compile("(?:st|nd|rd|th)?\\s*(?:,|and|&|to)\\s+(?:on\\s+)?" + D);

  /** What may stand between a meeting and a month without a day: {@code meeting in July}. */
  private static final Pattern MONTH_GAP =
      Pattern.compile("[\\s,]*\\(?(?:(?:in|of|for)\\s+(?:(?:early|late|mid)[\\s-]+)?)?");

  /** An event, not a body that meets. */
  private static final Pattern EVENT = Pattern.compile("(?i)\\bconference$");

  /** {@code told the meeting}: this one. */
  private static final Pattern THIS =
      Pattern.compile(
          "(?i)\\b(?:informed|told|advised|attend(?:ed|ing)?|addressed|opened|closed|left|joined)\\s+(?:the\\s+)?$|\\bno\\s+$");

  /** {@code attend the meeting on 3 May}: another one, where the day is another. */
  private static final Pattern ON = Pattern.compile("\\s+(?:held\\s+)?on\\s+(?:the\\s+)?");

  private static final Pattern EARLIER = Pattern.compile(D + "\\s*(?:and|&|or)\\s+(?:the\\s+)?$");

  private final DatedText dated;
  private final String text;
  private final List<MeetingPointer> found = new ArrayList<>();

  private MeetingPointers(String text, @Nullable LocalDate meeting) {
    this.text = text;
    this.dated = DatedText.of(text, meeting);
  }

  /** The pointers of a text, in order; a date counts once. */
  static List<MeetingPointer> in(String text, @Nullable LocalDate meeting) {
    MeetingPointers pointers = new MeetingPointers(text, meeting);
    pointers.find();
    return pointers.found.stream().sorted(Comparator.comparingInt(MeetingPointer::start)).toList();
  }

  private void find() {
    dated(DATE_MEETING, Confidence.SURE, false);
    dated(AT_ITS, Confidence.SURE, false);
    dated(CITED, Confidence.LIKELY, true);
    dated(BRACKETED, Confidence.LIKELY, true);
    dated(LISTED, Confidence.LIKELY, true);
    dated(PAPERS_FROM, Confidence.LIKELY, true);
    dated(ACT, Confidence.LIKELY, true);
    dated(BODY_DATE, Confidence.LIKELY, true);
    dated(SHORT_DATE, Confidence.LIKELY, true);
    dated(MET_DATE, Confidence.LIKELY, true);
    dated(PAPERS_OF, Confidence.POSSIBLE, true);
    dated(DATE_BODY, Confidence.LIKELY, true);
    dated(MEETING_DATE, Confidence.SURE, false);
    dated(MINUTES_DATE, Confidence.LIKELY, true);
    dated(OWN_ACT, Confidence.LIKELY, true);
    dated(OF_THAT, Confidence.LIKELY, true);
    undated(BODY_MEETING);
    undated(MEETING_OF);
    undated(LAST_BODY);
    undated(ANNUAL);
    Matcher sort = SORT.matcher(dated.text());
    while (sort.find()) {
      add(
          new MeetingPointer(
              sort.start(), sort.end(), null, null, sort.group("sort"), Confidence.POSSIBLE));
    }
  }

  private void dated(Pattern pattern, double confidence, boolean dayOnly) {
    Matcher words = pattern.matcher(dated.text());
    int at = 0;
    while (at < text.length() && words.find(at)) {
      at = words.start() + 1;
      Dates.Hit date = dated.at(words.start("date")).orElseThrow();
      String body = body(pattern, words);
      boolean event = body != null && EVENT.matcher(body).find();
      if (!event && isPointer(pattern, words, date) && (date.day() != null || !dayOnly)) {
        add(new MeetingPointer(words.start(), words.end(), date, body, null, confidence));
        further(words.end(), body, confidence);
        earlier(words.start(), pattern, body);
        at = words.end();
      }
    }
  }

  private boolean isPointer(Pattern pattern, Matcher words, Dates.Hit date) {
    if (pattern != MEETING_DATE && pattern != MINUTES_DATE) {
      return true;
    }
    String gap = words.group("gap");
    return !PARTED.matcher(gap).find()
        && (date.day() != null || MONTH_GAP.matcher(gap).matches())
        && (ON.matcher(gap).matches() || !THIS.matcher(text.substring(0, words.start())).find());
  }

  /** {@code 18th and 19th of May}: each a meeting. */
  private void further(int from, @Nullable String body, double confidence) {
    Matcher next = FURTHER.matcher(dated.text()).region(from, text.length());
    while (next.lookingAt()) {
      Dates.Hit date = dated.at(next.start("date")).orElseThrow();
      if (date.day() != null) {
        add(
            new MeetingPointer(
                next.start("date"),
                next.end(),
                date,
                body,
                null,
                Math.min(confidence, Confidence.LIKELY)));
      }
      next.region(next.end(), text.length());
    }
  }

  /** {@code the May and June meetings}: each of them. */
  private void earlier(int start, Pattern pattern, @Nullable String body) {
    Matcher before = EARLIER.matcher(dated.text()).region(Math.max(0, start - 25), start);
    if (pattern == DATE_MEETING && before.find()) {
      Dates.Hit date = dated.at(before.start("date")).orElseThrow();
      add(
          new MeetingPointer(
              before.start("date"), before.end("date"), date, body, null, Confidence.LIKELY));
    }
  }

  private @Nullable String body(Pattern pattern, Matcher words) {
    if (pattern == MEETING_DATE || pattern == MINUTES_DATE) {
      return bodyBeside(words);
    }
    if (pattern == BODY_DATE) {
      return lastBody(text.substring(words.start(), words.start("date")));
    }
    if (pattern == OWN_ACT || pattern == OF_THAT || pattern == PAPERS_FROM) {
      return null;
    }
    String body = words.group("body");
    return body == null && hasTwo(pattern) ? words.group("body2") : body;
  }

  /** Where the body may stand in two places. */
  private static boolean hasTwo(Pattern pattern) {
    return pattern == DATE_BODY || pattern == BODY_MEETING || pattern == MEETING_OF;
  }

  /** {@code The Committee considered what the Cabinet had recommended on}: the Cabinet's day. */
  private static @Nullable String lastBody(String words) {
    String last = null;
    Matcher body = BODY_WORDS.matcher(words);
    while (body.find()) {
      last = body.group("body");
    }
    return last;
  }

  /** {@code meeting of the X Panel held on}, {@code the X Panel meeting on}. */
  private @Nullable String bodyBeside(Matcher words) {
    Matcher behind = BODY_WORDS.matcher(words.group("gap"));
    if (behind.find()) {
      return behind.group("body");
    }
    Matcher before = BODY_BEFORE.matcher(text.substring(0, words.start()));
    return before.find() ? before.group("body") : null;
  }

  private void undated(Pattern pattern) {
    Matcher words = pattern.matcher(dated.text());
    while (words.find()) {
      String body = body(pattern, words);
      if (body != null && !isGeneric(words.group(), body)) {
        add(new MeetingPointer(words.start(), words.end(), null, body, null, Confidence.POSSIBLE));
      }
    }
  }

  /** {@code the webcast of the Council Meeting}: this one. */
  private static boolean isGeneric(String words, String body) {
    return words.endsWith("Meeting") && body.indexOf(' ') < 0;
  }

  /** A date, or a stretch without one, counts once. */
  private void add(MeetingPointer pointer) {
    boolean known =
        found.stream()
            .anyMatch(
                other ->
                    pointer.date() == null
                        ? pointer.overlaps(other)
                        : pointer.date().equals(other.date()));
    if (!known) {
      found.add(pointer);
    }
  }
}
