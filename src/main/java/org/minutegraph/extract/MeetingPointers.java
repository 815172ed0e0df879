package org.minutegraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.WordList;

/** Finds the words of a sentence that point to a meeting. */
final class MeetingPointers {
  private static final String D = "(?<date>" + DatedText.ANY + ")";
  private static final String HEAD =
      "(?i:" + WordList.named("meeting-bodies").alternatives() + ")(?![\\p{L}'\u2019-])";

  /**
   * {@code Children and Learning Committee}, {@code Cabinet}; up to eight words before the head.
   */
  private static final String BODY_NAME =
      "(?:(?!(?i:minutes?|meetings?|on|at)\\b)\\p{Lu}[\\p{L}'\u2019&-]{0,30},?\\s(?:(?:and|of|for|on|the|&)\\s){0,2}){0,8}?"
          + HEAD;

  private static final String BODY = "(?<body>" + BODY_NAME + ")";
  private static final String SHORT_OR_BODY = "(?<body>\\p{Lu}{2,6}|" + BODY_NAME + ")";

  private static final Pattern BODY_WORDS = Pattern.compile("(?<![\\p{L}-])" + BODY);
  private static final Pattern BODY_BEFORE = Pattern.compile("(?<![\\p{L}-])" + BODY + "\\s+$");

  private static final String MET =
      "(?:considered|approved|agreed|resolved|examined|received|met|discussed|decided"
          + "|recommended|noted|adopted|endorsed|scrutinised|reviewed)";

  /** What parts a meeting from a date behind it: {@code the meeting heard that on 3 May ...}. */
  private static final Pattern PARTED =
      Pattern.compile(
          "\\b(?:that|asked|said|heard|reported|told|informed|because|if|when|until|by|but|before"
              + "|after|since|noted|considered|come|came|go|reported|submitted|brought|circulated|sent"
              + "|promised|provided|closed?|opened|start(?:ed|s)?|begin|began)\\b|\\d");

  /** {@code minutes of the meeting of the Council held on 3 May}, {@code a meeting agreed for}. */
  private static final Pattern MEETING_DATE =
      Pattern.compile("\\b[Mm](?:EETING|eeting)[Ss]?\\b(?<gap>[^.;\uE001]{0,110}?)" + D);

  /** {@code the November meeting}, {@code the March 2020 meeting of the X Committee}. */
  private static final Pattern DATE_MEETING =
      Pattern.compile(
          D + "\\s+(?:\\p{L}+\\s+){0,3}?meetings?\\b(?:\\s+of\\s+(?:the\\s+)?" + BODY + ")?");

  /** {@code minutes of 6 May}, {@code the Minute of the X Committee of 7 December 2023}. */
  private static final Pattern MINUTES_DATE =
      Pattern.compile("\\b[Mm](?:INUTE|inute)[Ss]?\\b(?<gap>[^.;:\uE001]{0,110}?)" + D);

  /**
   * {@code to the X Board on 4 April}, {@code the X Committee, which had examined it on 8 June}.
   */
  private static final Pattern BODY_DATE =
      Pattern.compile(
          "(?<![\\p{L}-])"
              + BODY
              + "(?:,?\\s+which\\s+(?:had\\s+|has\\s+)?"
              + MET
              + "\\b[^.,;\uE001]{0,60}?"
              + "|\\s+(?:had\\s+|has\\s+)?"
              + MET
              + "\\b[^.,;\uE001]{0,60}?)?"
              + ",?\\s+(?:on|of|held\\s+on|(?:at|in)\\s+its\\s+meeting\\s+(?:held\\s+)?(?:on|of)"
              + "|(?:planned|scheduled|arranged|due|fixed)\\s+(?:for|on))\\s+(?:the\\s+)?"
              + D);

  /** {@code on 4 April the Cabinet approved}, {@code on 3 May at the X Board}. */
  private static final Pattern DATE_BODY =
      Pattern.compile(
          "\\b[Oo]n\\s+"
              + D
              + ",?\\s+(?:(?:at|by|to)\\s+(?:the\\s+)?"
              + BODY
              + "|(?:the\\s+)?(?<body2>"
              + BODY_NAME
              + ")\\s+(?:had\\s+)?"
              + MET
              + "\\b)");

  /** {@code (References: X Committee, 3 May 2022 (item 7))}. */
  private static final Pattern CITED =
      Pattern.compile("(?<![\\p{L}-])" + BODY + ",\\s+" + D + "(?=\\s*\\()");

  /** {@code of the X Committee (12 May 2021) and of the Y Panel (3 June 2021)}. */
  private static final Pattern BRACKETED =
      Pattern.compile("(?<![\\p{L}-])" + BODY + "\\s+\\((?:(?:held\\s+)?on\\s+)?" + D + "\\)");

  /** {@code Act of Council No 6 of 25 May 2023}. */
  private static final Pattern ACT =
      Pattern.compile(
          "\\bAct\\s+of\\s+(?:the\\s+)?" + BODY + "\\s+No\\.?\\s*\\d{1,3}\\s+of\\s+" + D);

  /** {@code At its meeting on 3 May the X Committee had deferred}. */
  private static final Pattern AT_ITS =
      Pattern.compile(
          "\\b[Aa]t\\s+(?:its|their|the)\\s+(?:\\p{Ll}+\\s+)?meeting\\s+(?:held\\s+)?(?:on|of|in)\\s+"
              + D
              + ",?\\s+(?:the\\s+)?"
              + BODY);

  /** {@code the next Council meeting}, {@code a full Council meeting}, {@code the AP meeting}. */
  private static final Pattern BODY_MEETING =
      Pattern.compile(
          "\\b(?:[Tt]he|[Aa]|its|their)\\s+(?:(?:next|last|recent|latest|forthcoming|previous|full"
              + "|special)\\s+){0,2}"
              + SHORT_OR_BODY
              + "\\s+meeting\\b");

  /** {@code the recent meeting of the X Panel}. */
  private static final Pattern MEETING_OF =
      Pattern.compile(
          "\\b(?:next|last|recent|latest|forthcoming|following|upcoming|special|previous|[Aa]|the)"
              + "\\s+meeting\\s+of\\s+(?:the\\s+)?"
              + SHORT_OR_BODY);

  /** {@code a public meeting had taken place}, {@code an on-site meeting was held}. */
  private static final Pattern SORT =
      Pattern.compile(
          "\\b(?<sort>public|on-site|site|residents['\u2019]?)\\s+meeting\\b[^.;]{0,60}?"
              + "\\b(?:held|taken\\s+place|took\\s+place|take\\s+place)\\b");

  /** {@code the XYZ agm}. */
  private static final Pattern ANNUAL =
      Pattern.compile(
          "(?<![\\p{L}-])"
              + SHORT_OR_BODY
              + "(?:['\u2019]s)?\\s+(?:AGM|agm|[Aa]nnual\\s+[Gg]eneral\\s+[Mm]eeting)\\b");

  /** A further date of the same kind: {@code on 18th and 19th of May}. */
  private static final Pattern FURTHER =
      Pattern.compile("(?:st|nd|rd|th)?\\s*(?:,|and|&|to)\\s+(?:on\\s+)?" + D);

  /** What may stand between a meeting and a month without a day: {@code meeting in July}. */
  private static final Pattern MONTH_GAP = Pattern.compile("[\\s,]*(?:(?:in|of|for)\\s+)?");

  /** An event, not a body that meets. */
  private static final Pattern EVENT = Pattern.compile("(?i)\\bconference$");

  /** {@code told the meeting}: this one. */
  private static final Pattern THIS =
      Pattern.compile(
          "(?i)\\b(?:informed|told|advised|attend(?:ed|ing)?|addressed|opened|closed|left|joined)\\s+(?:the\\s+)?$");

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
    dated(ACT, Confidence.LIKELY, true);
    dated(BODY_DATE, Confidence.LIKELY, true);
    dated(DATE_BODY, Confidence.LIKELY, true);
    dated(MEETING_DATE, Confidence.SURE, false);
    dated(MINUTES_DATE, Confidence.LIKELY, true);
    undated(BODY_MEETING);
    undated(MEETING_OF);
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
        && !THIS.matcher(text.substring(0, words.start())).find();
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

  private @Nullable String body(Pattern pattern, Matcher words) {
    if (pattern == MEETING_DATE || pattern == MINUTES_DATE) {
      return bodyBeside(words);
    }
    if (pattern == BODY_DATE) {
      return lastBody(text.substring(words.start(), words.start("date")));
    }
    String body = words.group("body");
    return body == null && pattern == DATE_BODY ? words.group("body2") : body;
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
      add(
          new MeetingPointer(
              words.start(), words.end(), null, words.group("body"), null, Confidence.POSSIBLE));
    }
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
