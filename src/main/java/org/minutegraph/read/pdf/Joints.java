package org.minutegraph.read.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether a line goes on with the paragraph before it: because the next word had had no room
 * there, or because its sentence is not at an end.
 */
final class Joints {
  private static final float NEAR = 5;

  /** A paragraph's lines fill at least this part of the width of the text. */
  private static final float WIDE = 0.5f;

  private final float margin;
  private Element.@Nullable Text first;
  private Element.@Nullable Text last;
  private int lines;

  /**
   * @param margin where the text of the document begins at its left
   */
  Joints(float margin) {
    this.margin = margin;
  }

  /** True where it goes on; either way, what comes next is held against it. */
  boolean goesOn(Element.Text text) {
    boolean joined = last != null && first != null && joins(first, last, text);
    if (!joined) {
      first = text;
      lines = 0;
    }
    last = text;
    lines++;
    return joined;
  }

  /** No line goes on with what was before. */
  void end() {
    first = null;
    last = null;
  }

  private boolean joins(Element.Text start, Element.Text before, Element.Text text) {
    Line a = before.line();
    Line b = text.line();
    boolean turned = before.page() != text.page() || b.foot() < a.foot();
    if (text.apart() && !turned
        || isSetApart(a, b)
        || startsEntry(a, b)
        || !turned && !isBelow(start.line(), a, b)) {
      return false;
    }
    boolean open = !Signs.endsSentence(a.text());
    if (turned) {
      return open && (isFull(before, b) || Signs.startsLower(b.text()));
    }
    return isFull(before, b) || open && Signs.startsLower(b.text());
  }

  /** In another size, or bold and not. */
  private static boolean isSetApart(Line a, Line b) {
    boolean size = Math.abs(a.size() - b.size()) > 0.12f * Math.max(a.size(), b.size());
    boolean heading = a.isBold() && !b.isBold();
    boolean next =
        b.isBold() && !a.isBold() && (b.words().size() > 1 || Signs.endsSentence(a.text()));
    return size || heading || next;
  }

  /** With a bullet, or with a number that no sentence leads to. */
  private static boolean startsEntry(Line a, Line b) {
    String sign = b.words().get(0).text();
    if (b.words().size() > 1 && Signs.isBullet(sign)) {
      return true;
    }
    boolean led =
        Signs.leadsToNumber(a.text())
            || !Signs.endsSentence(a.text()) && Signs.isBareNumber(sign.replaceAll("[.):]+$", ""));
    return Signs.isNumber(sign) && !led;
  }

  /** Under the paragraph, and not out at its left. */
  private boolean isBelow(Line start, Line a, Line b) {
    float text = textLeft(start);
    boolean hanging = Math.abs(b.left() - text) <= NEAR;
    boolean level = Math.abs(b.left() - a.left()) <= NEAR || b.left() <= start.left() + NEAR;
    boolean centred = Math.abs(b.left() + b.right() - a.left() - a.right()) < 2 * NEAR;
    boolean out = lines > 1 && b.left() < a.left() - NEAR;
    return centred || !out && (hanging || level);
  }

  /** Where the text begins behind a number or bullet. */
  private static float textLeft(Line line) {
    boolean sign = line.words().size() > 1 && Signs.isSign(line.words().get(0).text());
    return sign ? line.words().get(1).left() : line.left();
  }

  /** The next word had had no room. */
  private boolean isFull(Element.Text before, Line next) {
    Line line = before.line();
    Word word = next.words().get(0);
    float room = line.right() + line.size() * 0.25f + word.right() - word.left();
    return room > before.edge() - 2 && line.right() - margin > WIDE * (before.edge() - margin);
  }
}
