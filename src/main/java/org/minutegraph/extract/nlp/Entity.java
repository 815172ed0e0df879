package org.minutegraph.extract.nlp;

/**
 * A name, as the statistical recogniser takes it: a guess, right about seven times in ten.
 *
 * @param kind of thing it names
 * @param start in the text, in UTF-16 units
 * @param end exclusive
 */
public record Entity(Kind kind, int start, int end) {

  /** The four kinds of the CoNLL 2003 task. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC
  }
}
