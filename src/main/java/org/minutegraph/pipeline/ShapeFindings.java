package org.minutegraph.pipeline;

import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.validate.ShapeFinding;
import org.minutegraph.validate.ShapeSeverity;

/** What the shapes find, as findings of a file. */
final class ShapeFindings {
  private ShapeFindings() {}

  static Finding of(InputFile file, ShapeFinding shape) {
    FindingCode code =
        shape.severity() == ShapeSeverity.VIOLATION
            ? FindingCode.SHAPE_VIOLATION
            : FindingCode.SHAPE_WARNING;
    String value = shape.value() == null ? "" : " (" + shape.value() + ")";
    String message = "%s: %s: %s%s".formatted(file.name(), shape.focus(), shape.message(), value);
    return new Finding(code, file.name(), message, null);
  }
}
