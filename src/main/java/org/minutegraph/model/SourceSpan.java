package org.minutegraph.model;

/**
 * A stretch of a document's text.
 *
 * @param document the document's id, {@link SourceDocument#id}
 * @param start 0-based, in UTF-16 units of {@link SourceDocument#text}
 * @param end exclusive, in the same units; never before {@code start}
 */
public record SourceSpan(String document, int start, int end) {
  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + "," + end + " of " + document);
    }
  }

  /** The smallest span that holds both; both must be of one document. */
  public SourceSpan with(SourceSpan other) {
    if (!document.equals(other.document)) {
      throw new IllegalArgumentException("spans of " + document + " and " + other.document);
    }
    return new SourceSpan(document, Math.min(start, other.start), Math.max(end, other.end));
  }
}
