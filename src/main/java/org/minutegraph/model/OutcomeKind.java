package org.minutegraph.model;

/** What kind of decision. */
public enum OutcomeKind {
  RESOLUTION,
  RECOMMENDATION,
  /** A change in the minutes of an earlier meeting. */
  CORRECTION
}
