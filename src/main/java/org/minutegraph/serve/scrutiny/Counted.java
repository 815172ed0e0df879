package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.cards.Count;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.PairCount;
import org.minutegraph.cards.Tally;
import org.minutegraph.query.Row;

/** Counts as rows. */
final class Counted {
  private Counted() {}

  /** What was counted, and its name. */
  static Row row(String variable, Count one) {
    return Row.EMPTY.with(variable, NodeFactory.createURI(one.value())).with("name", one.name());
  }

  /** On which topics most cards are: on topics of the scheme; where there are none, on subjects. */
  static List<Row> topics(Tally tally, String count, int most) {
    List<Count> scheme = tally.top(Key.CONCEPT, most);
    return (scheme.isEmpty() ? tally.top(Key.SUBJECT, most) : scheme)
        .stream().map(one -> row("topic", one).with(count, Integer.toString(one.count()))).toList();
  }

  /** The same, all of them, year by year. */
  static List<Row> topicsByYear(Tally tally) {
    List<PairCount> scheme = tally.by(Key.CONCEPT, Key.YEAR);
    return (scheme.isEmpty() ? tally.by(Key.SUBJECT, Key.YEAR) : scheme)
        .stream()
            .map(
                pair ->
                    row("topic", pair.one())
                        .with("year", pair.other())
                        .with("items", Integer.toString(pair.one().count())))
            .sorted(Comparator.comparing(row -> row.text("topic")))
            .toList();
  }
}
