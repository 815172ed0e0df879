package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * An agenda item.
 *
 * @param item what its card says
 * @param before the item before it in the same meeting
 * @param after the one after it
 * @param facts what is stated under it, in order of print
 * @param tasks what was to come back, the most pressing first
 * @param ballots how named people voted
 * @param names whom and what it names
 * @param links rows of {@code item-links.rq}
 * @param relatives items of other meetings on the same topics
 */
public record ItemPage(
    Frame frame,
    Row item,
    Row before,
    Row after,
    List<Fact> facts,
    List<FollowUp> tasks,
    List<Fact> ballots,
    List<Row> names,
    List<Row> links,
    List<Row> relatives)
    implements Framed {

  /** Below this relevance an item names a topic and is about others. */
  private static final double IN_PASSING = 0.3;

  /** The facts of a class. */
  public List<Fact> of(String type) {
    return facts.stream().filter(fact -> fact.is(type)).toList();
  }

  /** Topics of the scheme that are more than named in passing, the most central first. */
  public List<Fact> topics() {
    return ranked("ConceptLink").stream().filter(ItemPage::central).toList();
  }

  /** Whether an item is more than in passing on a topic, where it is said how much. */
  static boolean central(Fact link) {
    return !link.has("relevance") || Double.parseDouble(link.text("relevance")) >= IN_PASSING;
  }

  /** Subjects in the minutes' own words, the most central first. */
  public List<Fact> subjects() {
    return ranked("TopicAssignment");
  }

  private List<Fact> ranked(String type) {
    return of(type).stream()
        .sorted(Comparator.comparing(topic -> Integer.parseInt("0" + topic.text("rank"))))
        .toList();
  }

  /** How business of another meeting goes together with this item, in words. */
  public String how(Row link) {
    boolean outward = link.flag("outward");
    return switch (link.code("kind")) {
      case "answer" -> outward ? "Came back" : "Gives what was asked";
      case "reference" -> outward ? "Refers to" : "Referred to";
      case "continuation" -> outward ? "Takes what was put off" : "Taken later";
      case "correction" -> outward ? "Corrects" : "Corrected";
      default -> link.code("kind");
    };
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
