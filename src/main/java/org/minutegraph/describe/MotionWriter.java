package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.Motion;
import org.minutegraph.vocabulary.Min;

/** Writes a motion or an amendment. */
final class MotionWriter {
  private final Sheet sheet;

  MotionWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Motion motion) {
    Node node = sheet.told(motion.item(), "m", Min.Motion, motion.evidence());
    sheet.out.link(node, Min.kind, Codes.of("motion", motion.kind()));
    if (motion.mover() != null) {
      sheet.out.link(node, Min.mover, sheet.people.of(motion.mover()));
      sheet.out.text(node, Min.nameAsRecorded, motion.mover().name());
    }
    if (motion.seconder() != null) {
      sheet.out.link(node, Min.seconder, sheet.people.of(motion.seconder()));
      sheet.out.text(node, Min.seconderAsRecorded, motion.seconder().name());
    }
    if (motion.outcome() != null) {
      sheet.out.link(node, Min.result, Codes.of("result", motion.outcome()));
    }
  }
}
