package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A person, as minutes know them.
 *
 * @param roles posts in which the person was seen
 * @param attendance how often the person was listed in which way, by year and body
 * @param topics on which the person spoke most often
 * @param said the part that is shown
 * @param acts what else the person did
 * @param tasks what the person was to do, the most pressing first
 * @param forms forms of the name in documents, and how sure it is that they are one person's
 */
public record PersonPage(
    Frame frame,
    List<Row> roles,
    List<Row> attendance,
    List<Row> topics,
    List<Row> said,
    Pager pager,
    List<Row> acts,
    List<FollowUp> tasks,
    List<Row> forms)
    implements Framed {

  /** What the person did in one way: {@code declarer}, {@code voter} … */
  public List<Row> acts(String how) {
    return acts.stream().filter(act -> act.text("how").endsWith("#" + how)).toList();
  }

  /** Why a form of the name is taken for this person's, in one sentence. */
  public String judged(Row form) {
    String reason = form.text("reason").replaceFirst("[\\s.;]+$", "");
    return reason + "; confidence " + form.text("least") + ".";
  }

  /** The most that the person was listed in a year at one body. */
  public int most() {
    return attendance.stream().mapToInt(PersonPage::listed).max().orElse(1);
  }

  private static int listed(Row row) {
    return row.number("present")
        + row.number("inAttendance")
        + row.number("apologies")
        + row.number("absent");
  }

  /** Bars for a row of the attendance. */
  public Bars bars(Row row) {
    return Bars.of(
        most(),
        List.of(
            row.number("present") + row.number("inAttendance"),
            row.number("apologies"),
            row.number("absent")));
  }
}
