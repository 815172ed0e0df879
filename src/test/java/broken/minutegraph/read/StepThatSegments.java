package broken.minutegraph.read;

import broken.minutegraph.segment.StepWithTriples;

/** A step that calls another, keeps a mutable static, and prints. */
public final class StepThatSegments {
  static int calls;

  StepWithTriples next() {
    calls++;
    System.out.println(calls);
    return new StepWithTriples();
  }
}
