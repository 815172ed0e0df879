package org.minutegraph.extract.questions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;

/**
 * Who at a meeting is of the public, and where the public may ask.
 *
 * <p>A parish's annual meeting is one of its electors (Local Government Act 1972, schedule 12, part
 * III), who may ask under every item; at a council's they ask in the time that is set for them.
 */
final class ThePublic {
  private static final Pattern ELECTORS_MEET = words("electors-meetings");
  private static final Pattern HEADING = words("public-question-headings");
  private static final Pattern ASKER = words("public-askers");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:(?:draft|unconfirmed)\\s)?(?:(?:the\\s)?(?:minutes|notes|record)\\s(?:of|from)\\s)?(?:(?:the|a|an)\\s)?(?:\\d{4}\\s)?");

  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:.* )?(?:Cllrs?|Councillors?|Alderman|Bailie|Provost|Cyng).*",
          Pattern.CASE_INSENSITIVE);

  private final boolean electorsMeet;
  private final List<Attendance> attendance;

  private ThePublic(boolean electorsMeet, List<Attendance> attendance) {
    this.electorsMeet = electorsMeet;
    this.attendance = attendance;
  }

  static ThePublic at(MinutesDocument minutes, Meeting meeting, List<Attendance> attendance) {
    String body = meeting.body();
    boolean electors =
        (body != null && ELECTORS_MEET.matcher(body).find())
            || minutes.title().stream()
                .map(line -> line.text().text())
                .anyMatch(ThePublic::isOfElectors);
    return new ThePublic(electors, attendance);
  }

  /** {@code MINUTES OF THE ANNUAL PARISH MEETING}: not what was held on the same evening. */
  private static boolean isOfElectors(String line) {
    Matcher words = ELECTORS_MEET.matcher(line);
    return words.find() && LEAD.matcher(line).region(0, words.start()).matches();
  }

  private static Pattern words(String list) {
    return Pattern.compile(
        "\\b" + WordList.named(list).alternatives() + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /** {@code Mrs Ash, a local resident,}: words that say by themselves that one is of the public. */
  static boolean isNamedIn(String words) {
    return ASKER.matcher(words).find();
  }

  /** Whether the public may ask under a heading, or under all. */
  boolean mayAskUnder(@Nullable String heading) {
    return electorsMeet
        || (heading != null
            && HEADING.matcher(heading.toLowerCase(Locale.ROOT).replace('\u2019', '\'')).find());
  }

  /** Whether somebody is a member of the body, or one of those who serve it. */
  boolean lacks(Mention speaker) {
    String title = speaker.title();
    return (title != null && MEMBER.matcher(title).matches())
        || attendance.stream()
            .filter(this::hasOffice)
            .anyMatch(listed -> SameSpeaker.is(listed.person(), speaker));
  }

  private boolean hasOffice(Attendance listed) {
    if (listed.status() == AttendanceStatus.PRESENT) {
      return !electorsMeet || listed.chair() || listed.capacity() != null;
    }
    return listed.status() == AttendanceStatus.IN_ATTENDANCE
        && listed.capacity() != null
        && !ASKER.matcher(listed.capacity()).find();
  }
}
