package org.minutegraph.extract.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.WordList;

/** What can be the name of a body that met, and where in a printed line it stands. */
final class PrintedBody {

  /** The words that name kinds of bodies, as part of a regular expression. */
  static final String HEAD = "(?i:" + WordList.named("meeting-bodies").alternatives() + ")";

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
  private static final Pattern LONE = Pattern.compile(HEAD);
  private static final Pattern BODY_END =
      Pattern.compile(
          "[\\s,]+(?i:held|duly|which|was|were|is|on|at|commencing|convened|took|from|in"
              + " the|mon|tues|wednes|thurs|fri|satur|sun)(?i:day)?\\b|\\s+[-\u2013|]\\s+|\\s*\\((?!(?i:north|south|east|west|central|mid|upper|lower|inner|outer|city|rural|urban|strategic|development"
              + "|adults?|children|people|places?|policy|planning|finance|resources|general|non-executive|executive|sub)\\b[^()]{0,40}\\))");
  // "Roads Committee Meeting of Elm Borough Council", "ROADS COMMITTEE of the ELM COUNCIL"
  private static final Pattern OF_COUNCIL =
      Pattern.compile(
          "^(?<body>.{3,80}?\\b"
              + HEAD
              + ")(?:,? (?i:meetings?))? (?i:of) (?:(?i:the) )?(?:[\\p{Lu}&][\\p{L}&'\u2019.,-]*"
              + " (?:(?i:and|of|upon|on) )?){1,7}(?i:council)$");
  // "A Joint Committee of Elm and Oak Councils": what the body is, not its name
  private static final Pattern IS_ONE =
      Pattern.compile(
          "(?i)^an? (?:[\\w-]+ ){0,3}(?:committee|partnership|body|board) (?:of|between)\\b.*");
  // "ELM PARISH COUNCIL Minutes of the meeting": a name and a title on one line
  private static final Pattern TITLE_BEHIND =
      Pattern.compile(
          "^(?<name>\\p{Lu}.{2,80}?\\b"
              + HEAD
              + ")\\s+(?i:(?:draft |unconfirmed )?(?:minutes?|notes)) (?i:of|for)\\b.*$");
  private static final Pattern HELD =
      Pattern.compile(
          "(?i)[\\s,]+(?:held"
              + " (?:at|in|on|via|by|their|its|an?|the|remotely|virtually|online)|(?:met|convened|assembled)(?:"
              + " (?:at|in|on|via|by|remotely|virtually|online|for)|$))\\b");
  // "Committee: Licensing Committee"
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?i:committee|body|meeting|name of meeting|meeting"
              + " of|board|panel)\\s*:\\s*(?<body>.{3,120})");
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
          "\\b(?i:is|was|were|will|would|has|had|have|be|shall|please|can|(?:the|of)"
              + " above)\\b|[.!?]\\s");
  // "IN THE COUNCIL CHAMBER, TOWN HALL", "Committee Room 2"
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)^(?:in|at|on|held|via|by|from)\\b|\\b(?:council chamber|committee room|meeting"
              + " room)s?\\b");
  // "Home > Committees > Roads Committee": the last counts
  private static final Pattern CRUMBS = Pattern.compile("^\\S.* [>\u00bb\u203a] ");
  // "Board members present", "APOLOGIES FROM COUNCIL"
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)\\b(?:present|apologies|apols|attendance|attendees|absent|sederunt|quorum)\\b");
  // "will remain draft until approved at the next meeting of the Committee"
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\b(?:until|subject to|next meeting|(?:to|will|would) be"
              + " (?:approved|confirmed|agreed|signed))\\b");

  private static final Pattern REMARK_IN_BRACKETS =
      Pattern.compile(
          "(?i)\\s?\\([^()]{0,80}\\b(?:until|subject to|next meeting|to be)\\b[^()]{0,80}\\)");

  private PrintedBody() {}

  /** The names of bodies that the line prints, as a title does. */
  static Stream<String> candidates(String line) {
    Matcher labelled = LABELLED.matcher(line);
    String crumb = CRUMBS.matcher(line).replaceFirst("");
    String text = withoutRemark(labelled.find() ? labelled.group("body") : crumb);
    String name = TITLE_BEHIND.matcher(withoutDate(text)).replaceFirst("${name}");
    return Stream.of(name.split("\\s+[-\u2013|]\\s+"))
        .filter(part -> !isRemark(part))
        .map(part -> MeetingWords.without(part.replaceAll("[\\s,:;.-]+$", "")))
        .map(part -> NOISE.matcher(part).replaceAll("").strip())
        .map(part -> MeetingWords.without(part.replaceAll("[\\s,:;.-]+$", "")))
        .filter(PrintedBody::isName);
  }

  /** {@code ELM COUNCIL (draft until approved at the next meeting)}. */
  private static String withoutRemark(String line) {
    return line.indexOf('(') < 0 ? line : REMARK_IN_BRACKETS.matcher(line).replaceAll("");
  }

  private static boolean isName(String part) {
    boolean council = isCouncil(part);
    return part.length() > 4
        && part.length() < 120
        && (council || hasHead(part))
        && !part.contains(":")
        && !PLACE.matcher(part).find()
        && !PEOPLE.matcher(part).find()
        && !isLone(part)
        && !IS_ONE.matcher(part).matches()
        && Character.isUpperCase(part.charAt(0))
        && !SENTENCE.matcher(part).find();
  }

  private static String withoutDate(String line) {
    List<Dates.Hit> dates = Dates.in(line, null);
    boolean leads = !dates.isEmpty() && dates.get(0).start() == 0;
    if (leads && dates.get(0).end() < line.length()) {
      return withoutDate(line.substring(dates.get(0).end()).replaceFirst("^[\\s,:\u2013-]+", ""));
    }
    String undated = dates.isEmpty() ? line : line.substring(0, dates.get(0).start());
    Matcher held = HELD.matcher(undated);
    return held.find() ? undated.substring(0, held.start()) : undated;
  }

  /** What of the words behind {@code meeting of} is the name. */
  static String cut(String body) {
    String dated = withoutDate(body);
    Matcher end = BODY_END.matcher(dated);
    String name = end.find() ? dated.substring(0, end.start()) : dated;
    return ofCouncil(name.replaceAll("[\\s,.:-]+$", "").strip());
  }

  private static String ofCouncil(String name) {
    Matcher of = OF_COUNCIL.matcher(name);
    return of.matches() && !isCouncil(of.group("body")) ? of.group("body") : name;
  }

  /** {@code the Council}: which one, the rest of the title block tells. */
  static boolean isGeneric(String body) {
    return GENERIC.contains(body.toLowerCase(Locale.ROOT));
  }

  /** {@code the Committee} tells nothing; {@code Cabinet} is a name. */
  static boolean isLone(String body) {
    return body.indexOf(' ') < 0
        && !isGeneric(body)
        && !body.matches("(?i)cabinet|executive|assembly|senate")
        && LONE.matcher(body).matches();
  }

  static boolean isCouncil(String name) {
    return COUNCIL.matcher(name).matches();
  }

  /** True where a word for a body stands in the words. */
  static boolean hasHead(String words) {
    return HAS_HEAD.matcher(words).find();
  }

  /** True where the words begin with a word for a body. */
  static boolean beginsWithHead(String words) {
    return HAS_HEAD.matcher(words).lookingAt();
  }

  /** {@code draft until approved at the next meeting}: that tells of another meeting. */
  static boolean isRemark(String line) {
    return REMARK.matcher(withoutRemark(line)).find();
  }
}
