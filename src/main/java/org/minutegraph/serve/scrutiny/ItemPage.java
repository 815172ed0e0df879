package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * An agenda item.
 *
 * @param item row of {@code item.rq}
 * @param facts what is stated under it, in order of print
 * @param ballots how named people voted
 * @param names rows of {@code item-names.rq}
 * @param relatives rows of {@code item-relatives.rq}
 */
public record ItemPage(
    Frame frame,
    Row item,
    List<Fact> facts,
    List<Fact> ballots,
    List<Row> names,
    List<Row> relatives)
    implements Framed {

  /** The facts of a class. */
  public List<Fact> of(String type) {
    return facts.stream().filter(fact -> fact.is(type)).toList();
  }

  /** Topics, the most central first. */
  public List<Fact> topics() {
    return of("TopicAssignment").stream()
        .sorted(Comparator.comparing(topic -> Integer.parseInt("0" + topic.text("rank"))))
        .toList();
  }

  /** How people voted in a vote. */
  public List<Fact> ballots(Fact vote) {
    return ballots.stream().filter(one -> one.to("inVote").equals(vote.iri())).toList();
  }

  /** Items of earlier meetings, latest first. */
  public List<Row> earlier() {
    return relatives.stream().filter(other -> compare(other) < 0).sorted(LATEST).toList();
  }

  /** Items of later meetings, earliest first. */
  public List<Row> later() {
    return relatives.stream()
        .filter(other -> compare(other) > 0)
        .sorted(LATEST.reversed())
        .toList();
  }

  private static final Comparator<Row> LATEST =
      Comparator.comparing((Row other) -> other.text("date")).reversed();

  private int compare(Row other) {
    return other.text("date").compareTo(item.text("date"));
  }
}
