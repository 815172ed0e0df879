package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.TopicLabel;

/** Finds the subjects of each item. */
final class TopicLabelExtractor {
  @SuppressWarnings("unused") // until labels are found
  private final Language language;

  TopicLabelExtractor(Language language) {
    this.language = language;
  }

  List<TopicLabel> find(MinutesDocument minutes, List<Acronym> acronyms) {
    return List.of();
  }
}
