package org.minutegraph.reconcile.topics;

/** Where in an item a topic is named, the most telling place first. */
enum Place {
  HEADING(0.8),
  /** The first paragraph, which says what the item is for. */
  OPENING(0.4),
  BODY(0.2);

  private final double weight;

  Place(double weight) {
    this.weight = weight;
  }

  /** How much one naming there says about the item, from 0 to 1. */
  double weight() {
    return weight;
  }
}
