package org.minutegraph.model;

/**
 * How business of one meeting goes on in another, with the words that say so.
 *
 * @param graph of the document in which {@code from} is
 * @param kind how they belong together
 * @param from IRI of the follow-up, the reference, the earlier item or the correction
 * @param to IRI of the item, or of the meeting where no item is known
 * @param span IRI of the words
 * @param reason why, in words for a person
 * @param confidence from 0 to 1
 */
public record Link(
    String graph,
    Kind kind,
    String from,
    String to,
    String span,
    String reason,
    double confidence) {

  /** How. */
  public enum Kind {
    /** A follow-up is met by a later item. */
    ANSWER,
    /** A reference leads to an item or a meeting. */
    REFERENCE,
    /** A deferred item is taken later. */
    CONTINUATION,
    /** A correction changes what an earlier meeting minuted. */
    CORRECTION
  }
}
