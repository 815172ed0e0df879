package org.minutegraph.query;

/**
 * A topic that somebody may have meant.
 *
 * @param iri of the concept
 * @param label by which it is called
 * @param matched the label, other label, acronym or misspelling that fits what was asked
 * @param match how it fits
 */
public record FoundTopic(String iri, String label, String matched, Match match) {

  /** How a label fits, the best first. */
  public enum Match {
    /** It is the label of a topic of the scheme. */
    LABEL,
    /** It is another label, an acronym, a known misspelling, or a topic discovered in minutes. */
    OTHER_LABEL,
    /** A label begins with it. */
    BEGINNING,
    /** A label has its words, in their order, in singular or plural. */
    WORDS
  }
}
