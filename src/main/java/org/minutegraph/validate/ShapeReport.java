package org.minutegraph.validate;

import java.util.List;

/**
 * What came of holding a graph against the shapes.
 *
 * @param findings sorted, worst first
 */
public record ShapeReport(List<ShapeFinding> findings) {
  public ShapeReport {
    findings = List.copyOf(findings);
  }

  /** True where nothing is worse than a warning. */
  public boolean conforms() {
    return findings.stream().noneMatch(f -> f.severity() == ShapeSeverity.VIOLATION);
  }
}
