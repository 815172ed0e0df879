package org.minutegraph.model;

/**
 * The words that state a fact, and how sure it is that they do.
 *
 * @param span the words
 * @param confidence from 0 to 1; 1 where the grammar leaves no doubt
 */
public record Evidence(SourceSpan span, double confidence) {
  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  public static Evidence certain(SourceSpan span) {
    return new Evidence(span, 1);
  }
}
