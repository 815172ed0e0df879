package org.minutegraph.model;

/** What is pointed to. */
public enum ReferenceKind {
  MINUTE,
  MEETING
}
