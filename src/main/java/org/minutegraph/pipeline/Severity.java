package org.minutegraph.pipeline;

/** What a finding means for the run. */
public enum Severity {
  /** Good to know. */
  NOTE,
  /** The document is in the graph, and a person should look at it. */
  REVIEW,
  /** The document is not in the graph. */
  REJECTED
}
