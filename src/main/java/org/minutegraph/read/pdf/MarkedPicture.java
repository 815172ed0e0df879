package org.minutegraph.read.pdf;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/** A picture of a page, on which one marks as with a felt pen. */
final class MarkedPicture {
  private static final double MARGIN = 1.5;

  /** Paper becomes this; ink stays what it is. */
  private static final int MARK = 0xffdc5a;

  /** A line below, which shows on grey prints, too. */
  private static final int LINE = 0xb06000;

  /** So many bits of a colour go: paper and letters look the same, and take two thirds. */
  private static final int SPARED_BITS = 3;

  private static final int MOST = 255;

  private final BufferedImage picture;
  private final double scale;

  /**
   * @param scale from points to dots
   */
  MarkedPicture(BufferedImage picture, double scale) {
    this.picture = picture;
    this.scale = scale;
  }

  void mark(PagePlace place) {
    double left = place.left() - MARGIN;
    double top = place.top() - MARGIN;
    double width = place.width() + 2 * MARGIN;
    double foot = place.height() + 2 * MARGIN;
    colour(MARK, left, top, width, foot);
    colour(LINE, left, top + foot, width, 1);
  }

  byte[] png() throws IOException {
    change(new Rectangle(picture.getWidth(), picture.getHeight()), MarkedPicture::coarse);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private void colour(int ink, double left, double top, double width, double height) {
    Rectangle2D box =
        new Rectangle2D.Double(left * scale, top * scale, width * scale, height * scale);
    Rectangle paper = new Rectangle(picture.getWidth(), picture.getHeight());
    change(box.getBounds().intersection(paper), dot -> mixed(dot, ink));
  }

  private void change(Rectangle part, IntUnaryOperator dots) {
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        picture.setRGB(x, y, dots.applyAsInt(picture.getRGB(x, y)));
      }
    }
  }

  /** As ink on ink: what both let through. */
  private static int mixed(int dot, int ink) {
    return colours(dot, (value, shift) -> value * (ink >> shift & MOST) / MOST);
  }

  private static int coarse(int dot) {
    int steps = MOST >> SPARED_BITS;
    return colours(dot, (value, shift) -> (value >> SPARED_BITS) * MOST / steps);
  }

  /** Changes red, green or blue. */
  private interface Shade {
    int of(int value, int shift);
  }

  private static int colours(int dot, Shade shade) {
    int changed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      changed |= shade.of(dot >> shift & MOST, shift) << shift;
    }
    return changed;
  }
}
