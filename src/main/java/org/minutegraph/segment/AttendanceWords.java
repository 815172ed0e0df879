package org.minutegraph.segment;

import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Passage;

/** Sentences that open a list of people: {@code There were present: Councillor Ash}. */
final class AttendanceWords {
  private static final String STATE =
      "(?:present|in attendance|attending|absent|in the chair|on the call)";

  /** {@code There were also present}, {@code The following members attended}. */
  private static final Pattern OPENS =
      Pattern.compile(
          "^\\W{0,3}(?:"
              + "(?:also |then )?there (?:was|were)(?: also| then)? "
              + STATE
              + "|(?:those |members |councillors |officers |others )?(?:also )?"
              + STATE
              + "(?: at the meeting| remotely| virtually| online)? (?:was|were)"
              + "|the following(?: \\p{L}+){0,5}?(?: was| were)?(?: also)? (?:attended|"
              + STATE
              + ")"
              + "|(?:the meeting was |meeting )?(?:also )?attended by"
              + "|(?:members|councillors|officers|those|persons|people) (?:who )?(?:were |attended"
              + " |taking part)(?:also )?"
              + STATE
              + "?)\\b(?<rest>.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Behind them a sign, a name, or nothing; not {@code the Chairman was present when ...}. */
  private static final Pattern LISTS =
      Pattern.compile(
          "(?s)^(?: (?:at )?(?:the|this) meeting| remotely| virtually| online| by video \\p{L}+|"
              + " via \\p{L}+)?\\s*(?:$|[:;\u2013\u2014-].*|\\.{3,}.*|(?:the following\\b.*)|(?:by"
              + " )?\\p{Lu}.*)");

  private static final Pattern NAME =
      Pattern.compile("(?i)(?:full )?names?|members?(?: name)?|attendees?|councillors?");
  private static final Words COLUMNS = Words.named("attendance-columns");

  private AttendanceWords() {}

  /** True for the head of a table of people: {@code Attendee | Initials | Representing}. */
  static boolean head(List<Passage> cells) {
    List<String> named = cells.stream().map(Passage::text).filter(text -> !text.isBlank()).toList();
    long known = named.stream().filter(COLUMNS::is).count();
    boolean names = named.stream().anyMatch(text -> NAME.matcher(text).matches());
    return named.size() > 1
        && (known == named.size() || names && known >= 2 && known >= named.size() - 1);
  }

  /** True where the text opens a list of people in words. */
  static boolean open(String text) {
    var opening = OPENS.matcher(text);
    return opening.find() && LISTS.matcher(opening.group("rest")).matches();
  }
}
