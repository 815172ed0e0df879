package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.vocabulary.Min;

/**
 * Topics of the scheme where items have any; else the subjects that the minutes themselves name.
 */
final class Topics {
  private Topics() {}

  /**
   * The rows of a query about topics.
   *
   * @param question in which {@code ?how} is how a topic is given to an item
   */
  static List<Row> rows(Question question, Reading reading) {
    List<Row> scheme = reading.rows(question.iri("how", Min.concept.getURI()));
    return scheme.isEmpty() ? reading.rows(question.iri("how", Min.topic.getURI())) : scheme;
  }
}
