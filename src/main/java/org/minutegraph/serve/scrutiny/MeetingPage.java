package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * A meeting.
 *
 * @param meeting row of {@code meeting.rq}
 * @param attendance who was there, in order of print
 * @param opening what is stated before the first item, and of the next meeting
 * @param items with how much was said and decided under each
 * @param decisions in order of print
 * @param before the meeting of the same body before it
 * @param after the one after it
 */
public record MeetingPage(
    Frame frame,
    Row meeting,
    List<Fact> attendance,
    List<Fact> opening,
    List<Row> items,
    List<Row> decisions,
    Row before,
    Row after)
    implements Framed {

  /** The ways to be in a list of attendance, in the order in which they are shown. */
  public enum Standing {
    PRESENT("present", "Present"),
    IN_ATTENDANCE("in-attendance", "In attendance"),
    APOLOGIES("apologies", "Apologies"),
    ABSENT("absent", "Absent");

    private final String code;
    private final String words;

    Standing(String code, String words) {
      this.code = code;
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Those who stand in one way. */
  public List<Fact> standing(Standing standing) {
    return attendance.stream().filter(a -> a.code("status").equals(standing.code)).toList();
  }
}
