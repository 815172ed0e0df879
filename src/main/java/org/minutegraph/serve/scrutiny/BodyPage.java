package org.minutegraph.serve.scrutiny;

import java.util.List;
import java.util.stream.Stream;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A body.
 *
 * @param body with its council and when it met
 * @param line its names, and where it stands among other bodies
 * @param organisations that were named beside those who were listed, and at how many meetings
 * @param represented the bodies at whose meetings somebody was listed for it
 * @param meetings the part that is shown
 * @param members who was listed at its meetings, and how often
 * @param matrix who was listed how at the latest meetings
 * @param topics its most frequent topics, by year
 * @param gaps rows of {@code body-gaps.rq}
 */
public record BodyPage(
    Frame frame,
    Row body,
    BodyLine line,
    List<Row> organisations,
    List<Row> represented,
    List<Row> meetings,
    Pager pager,
    List<Row> members,
    Matrix matrix,
    YearTable topics,
    List<Row> gaps)
    implements Framed {

  /** What kind of body it is, in words; of one without meetings here, only what its name tells. */
  public String kind() {
    if (line.isPartnership()) {
      return "Partnership";
    }
    return body.number("meetings") == 0 ? "Body" : "Council body";
  }

  /** {@code Part of}: what it belongs to, what belongs to it, and what came before and after it. */
  public List<Relation> relations() {
    return Stream.of(
            new Relation("Part of", line.related(BodyLine.ABOVE)),
            new Relation("Sub-groups", line.related(BodyLine.BELOW)),
            new Relation("Also named", line.also()),
            new Relation("Before", line.related("before")),
            new Relation("Since then", line.related("after")))
        .filter(relation -> !relation.others().isEmpty())
        .toList();
  }

  /**
   * Bodies to which it stands in one way.
   *
   * @param others each with its {@code name} and its IRI, {@code other}
   */
  public record Relation(String words, List<Row> others) {}
}
