package org.minutegraph.extract.bodies;

import java.util.Set;
import org.minutegraph.extract.nlp.Language;

/** Words that minutes print small as well: one of them with a capital is no name by itself. */
final class OrdinaryWords {
  private final Language language;

  /** Those that are neither nouns nor verbs, and names of the day that are no organisations. */
  private final Set<String> others = Set.copyOf(Phrases.list("ordinary-words"));

  OrdinaryWords(Language language) {
    this.language = language;
  }

  boolean is(Word word) {
    return others.contains(word.text()) || language.isCommon(word.text());
  }
}
