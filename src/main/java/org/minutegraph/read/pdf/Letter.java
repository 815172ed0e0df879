package org.minutegraph.read.pdf;

/**
 * What one glyph shows: a letter, or several where the font ties them ({@code fi}).
 *
 * @param left of its box
 * @param foot the height of the line on which it stands
 * @param size of its font as printed
 * @param visible false where it is printed without ink, as the text under a scan is
 */
record Letter(
    String text, float left, float foot, float width, float size, boolean bold, boolean visible) {

  float right() {
    return left + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Letter inBold() {
    return new Letter(text, left, foot, width, size, true, visible);
  }
}
