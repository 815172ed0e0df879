package org.minutegraph.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws a page of a PDF as it is printed, with boxes marked on it.
 *
 * <p>Of what a hostile file may do, drawing bounds the size of the result alone. Pictures are
 * unpacked, and neither time nor memory is limited here: draw in a process that may be ended.
 */
public final class PdfPainter {
  private static final float POINTS_PER_INCH = 72;
  private static final float DOTS_PER_INCH = 110;
  private static final double MOST_DOTS = 2_000_000;

  private final PdfLimits limits;

  public PdfPainter(PdfLimits limits) {
    this.limits = limits;
  }

  /**
   * A PNG, turned so that the text of the page stands upright; empty where there is no such page.
   *
   * @param number of the page, 1-based
   * @param marks boxes on it
   * @throws IOException where the file is broken, or locked with a password
   */
  public Optional<byte[]> paint(Path file, int number, List<PagePlace> marks) throws IOException {
    StreamWeight weight = StreamWeight.withPictures(limits.unpacked());
    try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file.toFile());
        PDDocument pdf = new CarefulParser(source, weight).parse()) {
      if (number < 1 || number > pdf.getNumberOfPages()) {
        return Optional.empty();
      }
      PDPage page = pdf.getPage(number - 1);
      new PageReader(limits.characters()).turn(page).ifPresent(page::setRotation);
      return Optional.of(picture(pdf, number, scale(page.getCropBox()), marks));
    }
  }

  private static float scale(PDRectangle paper) {
    double points = Math.max(1, (double) paper.getWidth() * paper.getHeight());
    return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_DOTS / points));
  }

  private static byte[] picture(PDDocument pdf, int number, float scale, List<PagePlace> marks)
      throws IOException {
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    BufferedImage printed = renderer.renderImage(number - 1, scale, ImageType.RGB);
    MarkedPicture picture = new MarkedPicture(printed, scale);
    marks.forEach(picture::mark);
    return picture.png();
  }
}
