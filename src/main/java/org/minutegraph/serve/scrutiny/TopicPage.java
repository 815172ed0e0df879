package org.minutegraph.serve.scrutiny;

import java.util.List;
import java.util.Map;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * A topic.
 *
 * @param topic its name and meaning, with what was counted
 * @param timeline all of its items
 * @param items the part that is shown
 * @param outcomes what was decided, by item
 * @param followUps what was to come back
 * @param people who spoke most often
 * @param bodies that took its items, or are named under them
 * @param related topics of which its items are as well
 * @param scheme where it stands among others
 * @param otherNames what else it is called
 */
public record TopicPage(
    Frame frame,
    Row topic,
    Timeline timeline,
    List<Row> items,
    Pager pager,
    Map<String, List<Row>> outcomes,
    List<FollowUp> followUps,
    List<Row> people,
    List<Row> bodies,
    List<Row> related,
    List<Row> scheme,
    List<String> otherNames)
    implements Framed {

  /** Topics to which this one has a relation, by the last part of the relation's IRI. */
  public List<Row> scheme(String relation) {
    return scheme.stream().filter(row -> row.text("relation").endsWith("#" + relation)).toList();
  }

  /** What was decided under an item. */
  public List<Row> outcomes(Row item) {
    return outcomes.getOrDefault(item.text("item"), List.of());
  }
}
