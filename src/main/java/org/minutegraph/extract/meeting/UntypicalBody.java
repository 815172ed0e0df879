package org.minutegraph.extract.meeting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.TitleCase;

/** Names of what met in which no word says that it is a body. */
final class UntypicalBody {

  /** {@code Minutes of the Elm Annual Parish Meeting held on}, {@code ANNUAL TOWN MEETING}. */
  private static final Pattern ANNUAL =
      Pattern.compile(
          "(?i)(?:^|\\b(?:minutes|record|notes) of (?:the"
              + " )?|\\s[-\u2013]\\s)(?<body>(?-i:(?:\\p{Lu}[\\p{L}'\u2019-]* ){0,4})annual"
              + " (?:parish|town|community|general|village) meeting)\\b");

  /** {@code PPG Minutes 6 December 2021}, {@code VILLAGE LIAISON MINUTES}. */
  private static final Pattern BEFORE_MINUTES =
      Pattern.compile(
          "^(?<body>\\p{Lu}{3,6}|(?:\\p{Lu}[\\p{L}'\u2019&-]+ (?:and |of |&"
              + " )?){1,5}?\\p{Lu}[\\p{L}'\u2019-]+) (?:(?i:meeting) )?(?i:minutes|notes)(?:$| \\d|"
              + " [-\u2013:(]| (?i:of) \\d)");

  /** What tells of the minutes or the day, and names nobody. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)\\b(?:draft|final|approved|confirmed|unconfirmed|unratified|ratified|meeting|minutes|agenda|public|open"
              + "|action|monthly|ordinary|special|monday|tuesday|wednesday|thursday|friday|january|february|march|april"
              + "|may|june|july|august|september|october|november|december)\\b");

  private static final Pattern TITLE = Pattern.compile("(?i)\\b(?:minutes|notes|record) of\\b");

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{0,80}\\)\\W*$");

  /** {@code Elm Village Hall}, {@code FRIENDS OF ELM WOOD}. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019&-]*(?: (?:(?:of|and|for|the|&|in)"
              + " ){0,2}\\p{Lu}[\\p{L}'\u2019&-]*){1,7}");

  private UntypicalBody() {}

  static MeetingBodyFinder.@Nullable Found in(List<String> lines) {
    return Stream.concat(annual(lines), beforeMinutes(lines))
        .findFirst()
        .map(body -> new MeetingBodyFinder.Found(body, Confidence.POSSIBLE))
        .orElse(null);
  }

  private static Stream<String> annual(List<String> lines) {
    return lines.stream()
        .map(ANNUAL::matcher)
        .filter(Matcher::find)
        .map(m -> TitleCase.of(m.group("body")))
        .map(body -> body.startsWith("Annual General") ? named(lines, body) : body);
  }

  /** Whose annual general meeting it was: the line above may be nothing but a name. */
  private static String named(List<String> lines, String body) {
    String above = TITLE.split(lines.get(0), 2)[0];
    String first = BRACKETS.matcher(above).replaceFirst("").strip();
    return NAME.matcher(first).matches() && !NO_NAME.matcher(first).find()
        ? TitleCase.of(first)
        : body;
  }

  private static Stream<String> beforeMinutes(List<String> lines) {
    return lines.stream()
        .map(BEFORE_MINUTES::matcher)
        .filter(Matcher::find)
        .map(m -> m.group("body"))
        .filter(body -> !NO_NAME.matcher(body).find())
        .map(body -> body.indexOf(' ') < 0 ? body : TitleCase.of(body));
  }
}
