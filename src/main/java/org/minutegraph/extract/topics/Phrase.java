package org.minutegraph.extract.topics;

import org.minutegraph.model.SourceSpan;

/**
 * Words that may name a subject.
 *
 * @param text as it would be a label
 * @param weight how central it is, compared with others of the item
 */
record Phrase(String text, SourceSpan span, double weight) {}
