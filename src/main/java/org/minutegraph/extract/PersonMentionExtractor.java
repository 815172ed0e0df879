package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.PersonMention;

/** Finds people named in each item. */
final class PersonMentionExtractor {

  List<PersonMention> find(MinutesDocument minutes, NameFinder names) {
    return List.of();
  }
}
