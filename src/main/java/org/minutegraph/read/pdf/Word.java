package org.minutegraph.read.pdf;

/**
 * Letters without a gap.
 *
 * @param foot the height of the line on which it stands
 * @param size of its first letter
 */
record Word(String text, float left, float right, float foot, float size, boolean bold) {

  float middle() {
    return (left + right) / 2;
  }
}
