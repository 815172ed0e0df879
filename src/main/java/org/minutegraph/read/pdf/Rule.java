package org.minutegraph.read.pdf;

/** A straight line drawn on a page, from left to right or from top to bottom. */
record Rule(float left, float top, float right, float bottom) {
  private static final float THIN = 3;

  static Rule between(float x1, float y1, float x2, float y2) {
    return new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  boolean isAcross() {
    return bottom - top <= THIN && right - left > THIN;
  }

  boolean isDown() {
    return right - left <= THIN && bottom - top > THIN;
  }

  /** True where the two meet, or nearly do. */
  boolean touches(Rule other) {
    return left <= other.right + THIN
        && other.left <= right + THIN
        && top <= other.bottom + THIN
        && other.top <= bottom + THIN;
  }
}
