package org.minutegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a subject in a document's own words belongs in the scheme.
 *
 * @param label the subject, as a {@link TopicLabel} has it
 * @param kind how the two belong together
 * @param concept the IRI of the topic of the scheme; null where nothing is near
 * @param confidence from 0 to 1
 */
public record TopicMatch(String label, Kind kind, @Nullable String concept, double confidence) {

  /** SKOS's mapping relations. */
  public enum Kind {
    /** The label is one of the topic: {@code skos:exactMatch}. */
    EXACT,
    /** It is a kind or a part of the topic: {@code skos:broadMatch}. */
    BROAD,
    /** It has to do with the topic: {@code skos:relatedMatch}. */
    RELATED,
    /** The scheme has nothing near. */
    NONE
  }
}
