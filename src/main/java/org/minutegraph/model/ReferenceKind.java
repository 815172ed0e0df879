package org.minutegraph.model;

/** What an item points to, as printed; whether there is such a thing is not said. */
public enum ReferenceKind {
  /** A numbered minute of an earlier meeting: {@code Minute No. 50 refers}. */
  MINUTE,
  /** A meeting by its body or day: {@code the meeting of the Panel on 4 May}. */
  MEETING
}
