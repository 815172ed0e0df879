package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A body.
 *
 * @param body with its council and when it met
 * @param also its further names
 * @param before the bodies whose place it took
 * @param after those that took its place
 * @param meetings the part that is shown
 * @param members who was listed at its meetings, and how often
 * @param matrix who was listed how at the latest meetings
 * @param topics its most frequent topics, by year
 * @param gaps rows of {@code body-gaps.rq}
 */
public record BodyPage(
    Frame frame,
    Row body,
    List<Row> also,
    List<Row> before,
    List<Row> after,
    List<Row> meetings,
    Pager pager,
    List<Row> members,
    Matrix matrix,
    YearTable topics,
    List<Row> gaps)
    implements Framed {}
