package org.minutegraph.serve.scrutiny;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;

/**
 * A body under all its names, and where it stands among others.
 *
 * @param iri by which it is asked for
 * @param rows of {@code body-names.rq}
 */
record BodyLine(String iri, List<Row> rows) {
  BodyLine {
    rows = List.copyOf(rows);
  }

  static BodyLine of(Reading reading, String iri) {
    return new BodyLine(iri, reading.rows(Question.of("scrutiny/body-names").iri("body", iri)));
  }

  /** The IRIs of all its names, the one that is asked for first. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(Set.of(iri));
    related("same").forEach(row -> names.add(row.text("other")));
    return names;
  }

  /** Its names, those of the body whose place it took, and of the one that took its place. */
  Set<String> series(Reading reading) {
    Set<String> series = names();
    for (String relation : List.of("before", "after")) {
      for (Row row : related(relation)) {
        series.addAll(of(reading, row.text("other")).names());
      }
    }
    return series;
  }

  /** Its further names. */
  List<Row> also() {
    return related("same").stream().filter(row -> !row.text("other").equals(iri)).toList();
  }

  /** The bodies whose place it took ({@code before}), or that took its place ({@code after}). */
  List<Row> related(String relation) {
    return rows.stream().filter(row -> row.text("relation").equals(relation)).toList();
  }
}
