package org.minutegraph.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Follows the drawing of paths, and keeps those that are straight lines or thin boxes. */
final class Strokes {

  /** A page with more lines than this is a drawing. */
  private static final int MOST = 20_000;

  private final List<Rule> path = new ArrayList<>();
  private final List<Rule> drawn = new ArrayList<>();
  private Point2D.Float pen = new Point2D.Float();

  void clear() {
    path.clear();
    drawn.clear();
  }

  void draw(String operator, float[] n, Matrix matrix) {
    switch (operator) {
      case "m" -> pen = n.length < 2 ? pen : matrix.transformPoint(n[0], n[1]);
      case "l" -> line(n, matrix);
      case "re" -> box(n, matrix);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> paint();
      case "n" -> path.clear();
      default -> {
        // nothing that draws a line
      }
    }
  }

  /** From the corner at the top left of a page. */
  List<Rule> rules(PDRectangle page) {
    float x = page.getLowerLeftX();
    float y = page.getUpperRightY();
    return drawn.stream()
        .map(r -> Rule.between(r.left() - x, y - r.top(), r.right() - x, y - r.bottom()))
        .filter(rule -> rule.isAcross() || rule.isDown())
        .toList();
  }

  private void paint() {
    if (drawn.size() + path.size() < MOST) {
      drawn.addAll(path);
    }
    path.clear();
  }

  private void line(float[] n, Matrix matrix) {
    if (n.length >= 2) {
      Point2D.Float to = matrix.transformPoint(n[0], n[1]);
      keep(Rule.between(pen.x, pen.y, to.x, to.y));
      pen = to;
    }
  }

  private void keep(Rule rule) {
    if (path.size() < MOST) {
      path.add(rule);
    }
  }

  /** A thin box is a line; a large one has four. */
  private void box(float[] n, Matrix matrix) {
    if (n.length < 4) {
      return;
    }
    Point2D.Float a = matrix.transformPoint(n[0], n[1]);
    Point2D.Float b = matrix.transformPoint(n[0] + n[2], n[1] + n[3]);
    Rule whole = Rule.between(a.x, a.y, b.x, b.y);
    if (whole.isAcross() || whole.isDown()) {
      keep(whole);
    } else {
      keep(Rule.between(a.x, a.y, b.x, a.y));
      keep(Rule.between(a.x, b.y, b.x, b.y));
      keep(Rule.between(a.x, a.y, a.x, b.y));
      keep(Rule.between(b.x, a.y, b.x, b.y));
    }
  }
}
