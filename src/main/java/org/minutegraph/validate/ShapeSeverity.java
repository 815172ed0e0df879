package org.minutegraph.validate;

/** SHACL's severities, worst first. */
public enum ShapeSeverity {
  VIOLATION,
  WARNING,
  INFO
}
