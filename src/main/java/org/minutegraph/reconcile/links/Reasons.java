package org.minutegraph.reconcile.links;

import java.util.ArrayList;
import java.util.List;

/** What speaks for a link and against it, as it is gathered. */
final class Reasons {
  private final List<String> texts = new ArrayList<>();
  private double score;

  Reasons(double score) {
    this.score = score;
  }

  /** A reason that weighs nothing and says nothing is none. */
  void add(double weight, String text) {
    score += weight;
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }

  double score() {
    return score;
  }

  String text() {
    return String.join("; ", texts);
  }
}
