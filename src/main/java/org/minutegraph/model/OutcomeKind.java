package org.minutegraph.model;

/** What a part of a decision does, by its printed words. */
public enum OutcomeKind {
  /** The meeting itself decides: {@code RESOLVED}, {@code AGREED}. */
  RESOLUTION,
  /** It asks another body to decide: {@code RECOMMENDED to Council}. */
  RECOMMENDATION,
  /** A change in the minutes of an earlier meeting. */
  CORRECTION
}
