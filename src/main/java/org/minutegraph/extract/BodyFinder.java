package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.TitleCase;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

/**
 * Finds which body met. What says so best comes first: a sentence ({@code Minutes of the meeting of
 * X}), a heading of the title block, the announcement of the next meeting, a running header, and
 * what is known of the file.
 */
final class BodyFinder {

  /** A name in title case, and how sure it is that this body met. */
  record Found(String name, double confidence) {}

  private static final String HEAD = "(?i:" + WordList.named("meeting-bodies").alternatives() + ")";
  private static final Set<String> GENERIC =
      Set.copyOf(
          WordList.named("generic-bodies").words().stream()
              .map(word -> word.toLowerCase(Locale.ROOT))
              .toList());
  // not the "Council" of "Council Chamber", "Council Offices"
  private static final Pattern HAS_HEAD =
      Pattern.compile(
          "\\b"
              + HEAD
              + "(?![\\p{L}'\u2019-]|"
              + " (?i:chambers?|offices?|house|rooms?|suite|buildings?|hall|centre)\\b)");
  // "MINUTES of the Ordinary Meeting of Elm Parish Council held in", "Minute of Meeting of the X"
  private static final Pattern MEETING_OF =
      Pattern.compile(
          "\\b(?i:meeting|minutes?|record|notes) (?i:of) (?i:(?:the |an? )?(?:[\\w-]{1,20}"
              + " ){0,3}?meeting of )?(?i:the"
              + " )?(?i:(?:inaugural|ordinary|annual|special|extraordinary|monthly|quarterly|virtual|remote|reconvened|adjourned)"
              + " (?=\\p{L}))?(?<body>[\\p{Lu}\\d][^.;:]{2,150})");
  private static final Pattern LONE = Pattern.compile(HEAD);
  // "will remain draft until approved at the next meeting of the Committee"
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\b(?:until|subject to|next meeting|(?:to|will|would) be"
              + " (?:approved|confirmed|agreed|signed))\\b");
  private static final Pattern BODY_END =
      Pattern.compile(
          "[\\s,]+(?i:held|which|on|at|commencing|convened|took|from|in"
              + " the|mon|tues|wednes|thurs|fri|satur|sun)(?i:day)?\\b|\\s+[-\u2013|]\\s+|\\s*\\((?!(?i:north|south|east|west|central|mid|upper|lower|inner|outer|city|rural|urban|strategic|development"
              + "|adults?|children|people|places?|policy|planning|finance|resources|general|non-executive|executive|sub)\\b[^()]{0,40}\\))");
  private static final Pattern HELD = Pattern.compile("(?i)[\\s,]+held (?:at|in|on|via)\\b");
  private static final Pattern HELD_ON =
      Pattern.compile(
          "(?i)\\bheld\\b|\\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.{0,20}\\d");
  // "Cyngor Cymuned Elm Community Council": both names of one council
  private static final Pattern WELSH_HALF =
      Pattern.compile(
          "(?i)^cyngor (?:cymuned|tref|sir|bwrdeistref"
              + " sirol|dinas|cymdeithas)\\s+(?=\\p{L}.*\\bcouncil$)");
  // "Committee: Licensing Committee"
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?i:committee|body|meeting|name of meeting|meeting"
              + " of|board|panel)\\s*:\\s*(?<body>.{3,120})");
  // what was put aside because it was printed twice is no header
  static final Pattern DECIDED =
      Pattern.compile("(?i)\\b(?:resolved|recommended|agreed|approved|noted|purpose)\\b");
  // "Meeting: 21/07/2022 - Roads Board (Item 55)"
  private static final Pattern MEETING_LINE =
      Pattern.compile(
          "Meeting:\\s+\\d{1,2}/\\d{1,2}/\\d{4}\\s+[-\u2013]\\s+(?<body>\\p{Lu}.{3,100}?)\\s+\\(Item"
              + " \\S{1,12}\\)");
  private static final Pattern COUNCIL =
      Pattern.compile(
          "^(?:.*\\b(?i:council|comhairle|authority)|(?i:(?:the )?(?:royal |london"
              + " |metropolitan ){0,3}(?:borough|city) of) .*)$");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)^\\W*(?:(?:draft|unconfirmed|approved|confirmed|public|printed|agenda"
              + " and|minutes?|meeting|notes|record) {0,3}+(?:of (?:an? |the )?(?:meeting of"
              + " )?)?(?:the )?[-\u2013:|]?"
              + " {0,3}+){1,6}|[\\s,:|\u2013-]*\\b(?:draft|minutes?|meeting|meetings|agenda)[\\s:|\u2013-]*$");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?i:is|was|were|will|would|has|had|have|be|shall|please|can)\\b|[.!?]\\s");
  // "IN THE COUNCIL CHAMBER, TOWN HALL", "Committee Room 2"
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)^(?:in|at|on|held|via|by|from)\\b|\\b(?:council chamber|committee room|meeting"
              + " room)s?\\b");
  // "The next Elm Community Council meeting", "the next meeting of the Panel"
  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?i:next) (?:(?i:meeting of (?:the )?)(?<of>(?:[\\p{Lu}][\\w'\u2019&-]{1,30} (?:and"
              + " |of |for |the )?){1,8}?"
              + HEAD
              + ")\\b|(?<before>(?:[\\p{Lu}][\\w'\u2019&-]{1,30} (?:and |of |for |the )?){1,8}?"
              + HEAD
              + ") (?i:meeting))");

  @Nullable Found find(MinutesDocument minutes) {
    Found found = printed(minutes);
    return found == null
        ? null
        : new Found(WELSH_HALF.matcher(found.name()).replaceFirst(""), found.confidence());
  }

  private static @Nullable Found printed(MinutesDocument minutes) {
    List<String> lines = joined(minutes.title());
    Found found = fromMeetingLine(lines, minutes);
    found = found == null ? fromSentence(lines, minutes) : found;
    found = found == null ? fromHeadings(lines, minutes) : found;
    found = found == null ? fromText(minutes) : found;
    found = found == null ? fromHeaders(minutes) : found;
    return found == null ? fromFile(minutes) : found;
  }

  private static @Nullable Found fromMeetingLine(List<String> lines, MinutesDocument minutes) {
    return lines.stream()
        .map(MEETING_LINE::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group("body"))
        .findFirst()
        .map(
            body ->
                isGeneric(body) ? council(lines, minutes, body) : new Found(TitleCase.of(body), 1))
        .orElse(null);
  }

  private static @Nullable Found fromSentence(List<String> lines, MinutesDocument minutes) {
    for (String line : heldFirst(lines)) {
      Matcher m = MEETING_OF.matcher(REMARK.matcher(line).find() ? "" : line);
      while (m.find()) {
        String body = MeetingWords.without(cut(m.group("body")));
        if (HAS_HEAD.matcher(body).find() && !isGeneric(body) && !isLone(body)) {
          return new Found(TitleCase.of(body), 1);
        }
        if (isGeneric(body)) {
          return council(lines, minutes, body);
        }
      }
    }
    return null;
  }

  /** Of several titles, that counts with which it is told when the meeting was held. */
  private static List<String> heldFirst(List<String> lines) {
    List<String> held = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      if (HELD_ON.matcher(lines.get(i)).find() || HELD_ON.matcher(next).lookingAt()) {
        held.add(lines.get(i));
      }
    }
    return Stream.concat(held.stream(), lines.stream().filter(line -> !held.contains(line)))
        .toList();
  }

  private static @Nullable Found fromHeadings(List<String> lines, MinutesDocument minutes) {
    List<String> bodies = lines.stream().flatMap(BodyFinder::candidates).distinct().toList();
    for (int i = bodies.size() - 1; i >= 0; i--) {
      String body = bodies.get(i);
      if (!COUNCIL.matcher(body).matches()) {
        return new Found(TitleCase.of(body), Confidence.SURE);
      }
    }
    return bodies.isEmpty() ? null : council(lines, minutes, bodies.get(0));
  }

  /** The council's name as the title block prints it, else as it is known, else as printed. */
  private static Found council(List<String> lines, MinutesDocument minutes, String printed) {
    String known = minutes.source().council().name();
    return lines.stream()
        .flatMap(BodyFinder::candidates)
        .filter(body -> COUNCIL.matcher(body).matches() && !isGeneric(body))
        .findFirst()
        .map(body -> new Found(TitleCase.of(body), Confidence.SURE))
        .orElse(
            COUNCIL.matcher(known).matches()
                ? new Found(known, Confidence.SURE)
                : new Found(TitleCase.of(printed), Confidence.POSSIBLE));
  }

  private static Stream<String> candidates(String line) {
    Matcher labelled = LABELLED.matcher(line);
    String text = labelled.find() ? labelled.group("body") : line;
    return Stream.of(withoutDate(text).split("\\s+[-\u2013|]\\s+"))
        .filter(part -> !REMARK.matcher(part).find())
        .map(part -> MeetingWords.without(part.replaceAll("[\\s,:;.-]+$", "")))
        .map(part -> NOISE.matcher(part).replaceAll("").strip())
        .map(part -> MeetingWords.without(part.replaceAll("[\\s,:;.-]+$", "")))
        .filter(BodyFinder::isName);
  }

  private static boolean isName(String part) {
    boolean council = COUNCIL.matcher(part).matches();
    return part.length() > 4
        && part.length() < 120
        && (council || HAS_HEAD.matcher(part).find())
        && !part.contains(":")
        && !PLACE.matcher(part).find()
        && !isLone(part)
        && Character.isUpperCase(part.charAt(0))
        && !SENTENCE.matcher(part).find();
  }

  private static String withoutDate(String line) {
    List<Dates.Hit> dates = Dates.in(line, null);
    String undated = dates.isEmpty() ? line : line.substring(0, dates.get(0).start());
    Matcher held = HELD.matcher(undated);
    return held.find() ? undated.substring(0, held.start()) : undated;
  }

  private static String cut(String body) {
    String dated = withoutDate(body);
    Matcher end = BODY_END.matcher(dated);
    String name = end.find() ? dated.substring(0, end.start()) : dated;
    return name.replaceAll("[\\s,.:-]+$", "").strip();
  }

  private static boolean isGeneric(String body) {
    return GENERIC.contains(body.toLowerCase(Locale.ROOT));
  }

  /** {@code the Committee} tells nothing; {@code Cabinet} is a name. */
  private static boolean isLone(String body) {
    return body.indexOf(' ') < 0
        && !isGeneric(body)
        && !body.matches("(?i)cabinet|executive|assembly|senate")
        && LONE.matcher(body).matches();
  }

  /** The lines of the title block; a name broken over two of them is one line. */
  private static List<String> joined(List<Paragraph> title) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : title) {
      String line = paragraph.text().text().strip();
      int last = lines.size() - 1;
      if (last >= 0 && isBroken(lines.get(last), line)) {
        lines.set(last, lines.get(last) + " " + line);
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isBroken(String above, String line) {
    boolean open = above.matches("(?s).*(?:,|&|\\b(?i:and|of|for|the))$");
    boolean headAlone =
        HAS_HEAD.matcher(line).lookingAt()
            && !GENERIC.contains(line.toLowerCase(Locale.ROOT))
            && line.indexOf(' ') < 0;
    boolean name = Dates.in(above, null).isEmpty() && !HAS_HEAD.matcher(above).find();
    return name
        && above.length() < 80
        && (open
            || headAlone
                && !line.equalsIgnoreCase("cabinet")
                && !line.equalsIgnoreCase("executive"));
  }

  private static @Nullable Found fromText(MinutesDocument minutes) {
    return Stream.concat(
            minutes.items().stream().flatMap(item -> item.paragraphs().stream()),
            minutes.closing().stream())
        .map(paragraph -> NEXT.matcher(paragraph.text().text()))
        .filter(Matcher::find)
        .map(m -> m.group("of") == null ? m.group("before") : m.group("of"))
        .filter(body -> body.indexOf(' ') > 0 && !isGeneric(body))
        .findFirst()
        .map(body -> new Found(TitleCase.of(body), Confidence.LIKELY))
        .orElse(null);
  }

  private static @Nullable Found fromHeaders(MinutesDocument minutes) {
    return minutes.putAside().stream()
        .map(span -> minutes.source().quote(span).replaceAll("[#*_\\s]+", " "))
        .filter(header -> !DECIDED.matcher(header).find())
        .flatMap(BodyFinder::candidates)
        .filter(body -> !isGeneric(body))
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
    String name = minutes.source().id().replaceAll("[\\d_.-]+", " ").strip();
    String council = minutes.source().council().name();
    return Stream.of(title == null ? "" : title, name.toUpperCase(Locale.ROOT), council)
        .flatMap(BodyFinder::candidates)
        .filter(body -> !isGeneric(body))
        .findFirst()
        .map(body -> new Found(TitleCase.of(body), Confidence.GUESS))
        .orElse(null);
  }
}
