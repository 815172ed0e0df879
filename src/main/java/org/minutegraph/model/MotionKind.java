package org.minutegraph.model;

/** A motion, or an amendment to one. */
public enum MotionKind {
  MOTION,
  AMENDMENT
}
