package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.BodyMention;
import org.minutegraph.model.MinutesDocument;

/** Finds named bodies and organisations. */
final class BodyMentionExtractor {

  List<BodyMention> find(MinutesDocument minutes, List<Acronym> acronyms) {
    return List.of();
  }
}
