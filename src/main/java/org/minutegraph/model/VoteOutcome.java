package org.minutegraph.model;

/** What became of a motion or vote. */
public enum VoteOutcome {
  CARRIED,
  LOST,
  WITHDRAWN
}
