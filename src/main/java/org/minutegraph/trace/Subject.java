package org.minutegraph.trace;

/**
 * Whose history it is.
 *
 * @param kind what the words name
 * @param words as somebody calls it
 */
public record Subject(Kind kind, String words) {

  /** What can have a history. */
  public enum Kind {
    TOPIC,
    PERSON,
    BODY
  }
}
