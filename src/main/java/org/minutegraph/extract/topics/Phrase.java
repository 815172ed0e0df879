package org.minutegraph.extract.topics;

import org.minutegraph.model.SourceSpan;

/**
 * Words that may name a subject.
 *
 * @param text as it would be a label
 * @param weight what speaks for it: the natural logarithm of the odds
 */
record Phrase(String text, SourceSpan span, double weight) {
  /** The same words with that weight. */
  Phrase weighing(double other) {
    return new Phrase(text, span, other);
  }
}
