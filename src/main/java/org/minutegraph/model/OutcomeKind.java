package org.minutegraph.model;

/** What kind of decision. */
public enum OutcomeKind {
  RESOLUTION,
  RECOMMENDATION
}
