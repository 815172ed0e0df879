package org.minutegraph.extract.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.TitleCase;
import org.minutegraph.model.MinutesDocument;

/**
 * Finds which body met. What says so best comes first: a sentence ({@code Minutes of the meeting of
 * X}), a heading of the title block, the announcement of the next meeting, a running header, and
 * what is known of the file.
 */
final class MeetingBodyFinder {

  /** A name in title case, and how sure it is that this body met. */
  record Found(String name, double confidence) {}

  private static final String CAPITALS =
      "(?:[\\p{Lu}&][\\w'\u2019&-]{0,30} (?:(?:and|of|for|the|&) )?){1,8}?";

  // "MINUTES of the Ordinary Meeting of Elm Parish Council held in", "Minute of Meeting of the X"
  private static final Pattern MEETING_OF =
      Pattern.compile(
          "\\b(?i:meeting|minutes?|record|notes) (?i:of) (?i:(?:the )?proceedings (?:of|at)"
              + " )?(?i:(?:the |an?"
              + " )?(?:(?!(?:sub-?)?(?:committee|board|panel|forum|commission|group|partnership)\\b)[\\w-]{1,20}"
              + " ){0,3}?meeting of )?(?i:the"
              + " )?(?i:(?:inaugural|ordinary|annual|special|extraordinary|monthly|quarterly|virtual|remote|reconvened|adjourned)"
              + " (?=\\p{L}))?(?<body>[\\p{Lu}\\d][^.;:]{2,150})");
  // "Cyngor Cymuned Elm Community Council": both names of one council
  private static final Pattern WELSH_HALF =
      Pattern.compile(
          "(?i)^cyngor (?:cymuned|tref|sir|bwrdeistref"
              + " sirol|dinas|cymdeithas)\\s+(?=\\p{L}.*\\bcouncil$)");
  // "Pwyllgor Craffu / Scrutiny Committee", "Scrutiny Committee / Pwyllgor Craffu"
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)^(?:y |yr )?(?:is-?)?(?:pwyllgor|cyngor|bwrdd|fforwm|gweithgor|cydbwyllgor|panel"
              + " [^/]*\\p{L}"
              + "|comhairle)\\b[^/]*\\s/\\s(?=\\p{L})|\\s/\\s(?:is-?)?(?:pwyllgor|cyngor|bwrdd|fforwm|gweithgor|cydbwyllgor|comhairle)\\b.*$");
  // "the above Sub-Committee": named in another line
  private static final Pattern ABOVE =
      Pattern.compile("(?:^|\\bof the )(?:above|said|aforesaid|aforementioned|undermentioned)\\b");
  // "Elm Safeguarding Board (ESB)": the letters are no part of the name
  private static final Pattern SHORT_FORM =
      Pattern.compile("\\s\\([\"'\u201c\u2018]?\\p{Lu}[\\p{Lu}\\d&]{1,7}[\"'\u201d\u2019]?\\)$");
  // what was put aside because it was printed twice is no header
  static final Pattern DECIDED =
      Pattern.compile("(?i)\\b(?:resolved|recommended|agreed|approved|noted|purpose)\\b");
  // "Meeting: 21/07/2022 - Roads Board (Item 55)"
  private static final Pattern MEETING_LINE =
      Pattern.compile(
          "Meeting:\\s+\\d{1,2}/\\d{1,2}/\\d{4}\\s+[-\u2013]\\s+(?<body>\\p{Lu}.{3,100}?)\\s+\\(Item"
              + " \\S{1,12}\\)");
  // "The next Elm Community Council meeting", "the next meeting of the Panel"
  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?i:next) (?:(?i:meeting of (?:the )?)(?<of>(?:[\\p{Lu}][\\w'\u2019&-]{1,30} (?:and"
              + " |of |for |the )?){1,8}?"
              + PrintedBody.HEAD
              + ")\\b|(?<before>(?:[\\p{Lu}][\\w'\u2019&-]{1,30} (?:and |of |for |the )?){1,8}?"
              + PrintedBody.HEAD
              + ") (?i:meeting))");

  // in the name of a file all but words; "v" of "v2", "a" of "a-elm-council"
  private static final Pattern FILED = Pattern.compile("(?<![\\p{L}])\\p{L}(?![\\p{L}])|[\\d_.-]+");

  // "the minutes of the last meeting of the Elm Board held on", "the Elm Board noted"
  private static final Pattern OWN_MINUTES =
      Pattern.compile(
          "\\b(?i:minutes? of (?:the |a |an )?(?:previous |last |ordinary |annual |special"
              + " )?(?:meeting of (?:the )?)?)(?<body>"
              + CAPITALS
              + PrintedBody.HEAD
              + ")(?i:,? (?:meeting )?(?:held|dated|of|on)\\b)");
  private static final Pattern ACTS =
      Pattern.compile(
          "(?:^|(?<=[.:]\\s))The (?<body>"
              + CAPITALS
              + PrintedBody.HEAD
              + ") (?i:noted|agreed|approved|resolved|considered|received|endorsed)\\b");
  // "Elm and Oak Parish Council", "Elm Town Council's"
  private static final Pattern LOCAL =
      Pattern.compile(
          "\\b((?!The |Our )\\p{Lu}[\\p{L}'\u2019-]+(?: (?:and |on |in |with |the"
              + " )?\\p{Lu}[\\p{L}'\u2019-]+){0,4} (?:Parish|Town|Community) Council)\\b");

  @Nullable Found find(MinutesDocument minutes) {
    Found found = printed(minutes);
    return found == null ? null : new Found(inEnglish(found.name()), found.confidence());
  }

  private static String inEnglish(String name) {
    String half = WELSH_HALF.matcher(name).replaceFirst("");
    return SHORT_FORM.matcher(BOTH.matcher(half).replaceFirst("")).replaceFirst("");
  }

  private static @Nullable Found printed(MinutesDocument minutes) {
    List<String> lines = TitleLines.joined(minutes.title());
    Found found = fromMeetingLine(lines, minutes);
    found = found == null ? fromSentence(lines, minutes) : found;
    found = found == null ? fromHeadings(lines, minutes) : found;
    found = found == null ? fromText(minutes) : found;
    found = found == null ? fromHeaders(minutes) : found;
    found = found == null ? UntypicalBody.in(lines) : found;
    found = found == null ? fromFile(minutes) : found;
    return found == null ? fromMentions(minutes) : found;
  }

  /** The one parish, town or community council that the text names, where it does so twice. */
  private static @Nullable Found fromMentions(MinutesDocument minutes) {
    List<String> named =
        Stream.concat(
                Stream.concat(minutes.attendance().stream(), minutes.preamble().stream()),
                minutes.items().stream().flatMap(item -> item.paragraphs().stream()))
            .flatMap(paragraph -> LOCAL.matcher(paragraph.text().text()).results())
            .map(council -> council.group(1))
            .toList();
    boolean sure = named.size() > 1 && Set.copyOf(named).size() == 1;
    return sure ? new Found(named.get(0), Confidence.GUESS) : null;
  }

  private static @Nullable Found fromMeetingLine(List<String> lines, MinutesDocument minutes) {
    return lines.stream()
        .map(MEETING_LINE::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group("body"))
        .findFirst()
        .map(
            body ->
                PrintedBody.isGeneric(body)
                    ? council(lines, minutes, body)
                    : new Found(TitleCase.of(body), 1))
        .orElse(null);
  }

  private static @Nullable Found fromSentence(List<String> lines, MinutesDocument minutes) {
    for (String line : TitleLines.heldFirst(lines)) {
      Matcher m = MEETING_OF.matcher(PrintedBody.isRemark(line) ? "" : line);
      while (m.find()) {
        String body = MeetingWords.without(PrintedBody.cut(m.group("body")));
        if (PrintedBody.hasHead(body)
            && !ABOVE.matcher(body).find()
            && !PrintedBody.isGeneric(body)
            && !PrintedBody.isLone(body)) {
          return new Found(TitleCase.of(body), 1);
        }
        if (PrintedBody.isGeneric(body)) {
          return council(lines, minutes, body);
        }
      }
    }
    return null;
  }

  private static @Nullable Found fromHeadings(List<String> lines, MinutesDocument minutes) {
    List<String> bodies = lines.stream().flatMap(PrintedBody::candidates).distinct().toList();
    for (int i = bodies.size() - 1; i >= 0; i--) {
      String body = bodies.get(i);
      if (!PrintedBody.isCouncil(body)) {
        return new Found(TitleCase.of(body), Confidence.SURE);
      }
    }
    return bodies.isEmpty() ? null : council(lines, minutes, bodies.get(0));
  }

  /** The council's name as the title block prints it, else as it is known, else as printed. */
  private static Found council(List<String> lines, MinutesDocument minutes, String printed) {
    String known = minutes.source().council().name();
    return lines.stream()
        .flatMap(PrintedBody::candidates)
        .filter(body -> PrintedBody.isCouncil(body) && !PrintedBody.isGeneric(body))
        .map(body -> PrintedBody.hasHead(body) ? body : "Council")
        .findFirst()
        .map(body -> new Found(TitleCase.of(body), Confidence.SURE))
        .orElse(
            PrintedBody.isCouncil(known)
                ? new Found(known, Confidence.SURE)
                : new Found(TitleCase.of(printed), Confidence.POSSIBLE));
  }

  private static @Nullable Found fromText(MinutesDocument minutes) {
    return Stream.of(NEXT, OWN_MINUTES, ACTS)
        .flatMap(words -> named(minutes, words))
        .findFirst()
        .map(body -> new Found(TitleCase.of(body), Confidence.LIKELY))
        .orElse(null);
  }

  private static Stream<String> named(MinutesDocument minutes, Pattern words) {
    return Stream.concat(
            minutes.items().stream().flatMap(item -> item.paragraphs().stream()),
            minutes.closing().stream())
        .map(paragraph -> words.matcher(paragraph.text().text()))
        .filter(Matcher::find)
        .map(m -> words == NEXT && m.group("of") == null ? m.group("before") : body(m, words))
        .filter(body -> body.indexOf(' ') > 0 && !PrintedBody.isGeneric(body));
  }

  private static String body(Matcher found, Pattern words) {
    return found.group(words == NEXT ? "of" : "body");
  }

  private static @Nullable Found fromHeaders(MinutesDocument minutes) {
    return minutes.putAside().stream()
        .map(span -> minutes.source().quote(span).replaceAll("[#*_\\s]+", " "))
        .filter(header -> !DECIDED.matcher(header).find())
        .flatMap(PrintedBody::candidates)
        .filter(body -> !PrintedBody.isGeneric(body))
        .findFirst()
        .map(body -> new Found(TitleCase.of(body), Confidence.POSSIBLE))
        .orElse(null);
  }

  private static @Nullable Found fromFile(MinutesDocument minutes) {
    String given = minutes.source().origin().body();
    if (given != null && !given.isBlank()) {
      return new Found(given, Confidence.POSSIBLE);
    }
    String title = minutes.source().origin().title();
    String name = FILED.matcher(minutes.source().id()).replaceAll(" ").strip();
    String council = minutes.source().council().name();
    return Stream.of(title == null ? "" : title, name.toUpperCase(Locale.ROOT), council)
        .flatMap(PrintedBody::candidates)
        .filter(body -> !PrintedBody.isGeneric(body))
        .findFirst()
        .map(body -> new Found(TitleCase.of(body), Confidence.GUESS))
        .orElse(null);
  }
}
