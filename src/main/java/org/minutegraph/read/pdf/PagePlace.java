package org.minutegraph.read.pdf;

/**
 * A box on a page, in points (1/72 inch), with the page turned so that its text stands upright.
 *
 * @param page 1-based
 * @param left from the page's left edge
 * @param top from the page's upper edge
 */
public record PagePlace(int page, float left, float top, float width, float height) {

  /** The smallest box on the page that holds both. */
  PagePlace with(PagePlace other) {
    float l = Math.min(left, other.left);
    float t = Math.min(top, other.top);
    float right = Math.max(left + width, other.left + other.width);
    float foot = Math.max(top + height, other.top + other.height);
    return new PagePlace(page, l, t, right - l, foot - t);
  }

  /** True where both are of one printed line. */
  boolean isBeside(PagePlace other) {
    float middle = other.top + other.height / 2;
    return page == other.page && middle > top && middle < top + height && other.left >= left;
  }
}
