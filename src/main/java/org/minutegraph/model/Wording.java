package org.minutegraph.model;

/**
 * What a stretch of the source says to a reader, where that differs from its letters by more than
 * white space: words broken at a line's end are whole, running heads, mark-up and the signs of
 * lists are gone.
 *
 * @param text list entries begin with {@code "- "}, and paragraphs each on a line of their own
 */
public record Wording(SourceSpan span, String text) {}
