package org.minutegraph.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfMarkerTest {
  private static final PdfLimits LIMITS = new PdfLimits(100, 100_000, 1L << 20);
  private static final double DOTS = 110 / 72.0;

  private final PdfMarker marker = new PdfMarker(LIMITS);

  private static Path twoPages() {
    return new Sheet()
        .lines(72, 100, "Councillor Birch asked when the", "lamps in Weir Lane would be mended.")
        .turn()
        .print(72, 300, "The Clerk replied.")
        .save();
  }

  @Test
  void marks_the_words_and_nothing_else() throws IOException {
    BufferedImage page = draw(twoPages(), 1, "asked when the\nlamps in");

    assertThat(marked(page)).isBetween(0.0025, 0.006);
    assertThat(marked(page, 155, 90, 225, 102)).isGreaterThan(0.5);
    assertThat(marked(page, 72, 103, 115, 115)).isGreaterThan(0.5);
    assertThat(marked(page, 72, 90, 145, 102)).isZero();
    assertThat(marked(page, 125, 106, 260, 114)).isZero();
  }

  @Test
  void letters_stay_black_under_the_mark() throws IOException {
    BufferedImage page = draw(twoPages(), 1, "asked when the\nlamps in");

    assertThat(darkest(page, 155, 90, 225, 100)).isEqualTo(darkest(page, 72, 90, 145, 100));
  }

  @Test
  void a_page_on_which_none_of_the_words_are_is_plain() throws IOException {
    Path file = twoPages();

    assertThat(marked(draw(file, 1, "The Clerk replied."))).isZero();
    assertThat(marked(draw(file, 2, "The Clerk replied."))).isPositive();
  }

  @Test
  void marks_nothing_where_the_text_has_other_words() throws IOException {
    Path file = twoPages();

    assertThat(marked(picture(marker.draw(file, "a", 1, 0, "Councillor Beech asked")))).isZero();
    assertThat(marked(picture(marker.draw(file, "a", 1, 9_999_999, "Councillor")))).isZero();
    assertThat(marked(picture(marker.draw(file, "a", 1, 0, "Councillor Birch asked"))))
        .isPositive();
  }

  @Test
  void there_is_no_page_beyond_the_last() throws IOException {
    Path file = twoPages();

    assertThat(marker.draw(file, "a", 3, 0, "Councillor")).isEmpty();
    assertThat(marker.draw(file, "a", 0, 0, "Councillor")).isEmpty();
  }

  @Test
  void text_that_runs_up_the_page_is_turned_upright_and_marked_where_it_is() throws IOException {
    Path file = changed(Sheet.document("Councillor Birch asked."), pdf -> sideways(pdf));

    BufferedImage page = draw(file, 1, "Birch");

    assertThat(page.getWidth()).isGreaterThan(page.getHeight());
    assertThat(marked(page)).isPositive();
    Rectangle box = box(page);
    assertThat(box.width).isGreaterThan(box.height);
    assertThat(darkest(page, box)).isLessThan(60);
  }

  @Test
  void a_crop_box_moves_the_marks_along() throws IOException {
    Path whole = changed(Sheet.document("Councillor Birch asked."), pdf -> {});
    Path cropped =
        changed(
            Sheet.document("Councillor Birch asked."),
            pdf -> pdf.getPage(0).setCropBox(new PDRectangle(50, 400, 400, 400)));

    Rectangle before = box(draw(whole, 1, "Birch"));
    Rectangle after = box(new PdfMarker(LIMITS), cropped);

    assertThat(before.x - after.x).isBetween((int) (49 * DOTS), (int) (51 * DOTS) + 1);
    assertThat(after.width).isBetween(before.width - 1, before.width + 1);
  }

  @Test
  void the_largest_page_becomes_no_large_picture() throws IOException {
    Path file =
        changed(
            Sheet.document("Councillor Birch asked."),
            pdf -> pdf.getPage(0).setMediaBox(new PDRectangle(14_000, 14_000)));

    BufferedImage page = draw(file, 1, "Birch");

    assertThat(page.getWidth() * page.getHeight()).isBetween(1_900_000, 2_000_000);
  }

  @Test
  void what_is_locked_is_not_drawn() throws IOException {
    Path file =
        changed(
            Sheet.document("Councillor Birch asked."),
            pdf ->
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));

    assertThatThrownBy(() -> marker.draw(file, "a", 1, 0, "Councillor"))
        .isInstanceOf(InvalidPasswordException.class);
  }

  @Test
  void what_is_no_pdf_is_not_drawn() throws IOException {
    Path file = Files.writeString(Files.createTempFile("minutes", ".pdf"), "Minutes of a meeting");

    assertThatThrownBy(() -> marker.draw(file, "a", 1, 0, "Minutes"))
        .isInstanceOf(IOException.class);
  }

  /** Changes a PDF. */
  private interface Change {
    void of(PDDocument pdf) throws IOException;
  }

  private static Path changed(PDDocument document, Change change) throws IOException {
    try (PDDocument pdf = document) {
      change.of(pdf);
      Path file = Files.createTempFile("changed", ".pdf");
      pdf.save(file.toFile());
      return file;
    }
  }

  /** The same page lying on its side: {@code 0 1 -1 0} turns its text upwards. */
  private static void sideways(PDDocument pdf) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            pdf, pdf.getPage(0), PDPageContentStream.AppendMode.PREPEND, false)) {
      content.transform(new Matrix(0, 1, -1, 0, 842, 0));
    }
  }

  private BufferedImage draw(Path file, int page, String words) throws IOException {
    int from = text(file).indexOf(words);
    assertThat(from).isNotNegative();
    return picture(marker.draw(file, file.toString(), page, from, words));
  }

  private static Rectangle box(PdfMarker marker, Path file) throws IOException {
    return box(picture(marker.draw(file, "b", 1, text(file).indexOf("Birch"), "Birch")));
  }

  private static String text(Path file) throws IOException {
    return new PdfFile(LIMITS).read("a", file).text();
  }

  private static BufferedImage picture(Optional<byte[]> png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png.orElseThrow()));
  }

  private static double marked(BufferedImage page) {
    return marked(page, new Rectangle(page.getWidth(), page.getHeight()));
  }

  /** Which part of a box, in points, is marked. */
  private static double marked(BufferedImage page, int left, int top, int right, int foot) {
    return marked(page, dots(left, top, right, foot));
  }

  private static double marked(BufferedImage page, Rectangle part) {
    int marked = 0;
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        marked += isMarked(page, x, y) ? 1 : 0;
      }
    }
    return (double) marked / part.width / part.height;
  }

  private static boolean isMarked(BufferedImage page, int x, int y) {
    int dot = page.getRGB(x, y);
    return (dot >> 16 & 255) - (dot & 255) > 40;
  }

  /** What all marks are in. */
  private static Rectangle box(BufferedImage page) {
    Rectangle box = new Rectangle(-1, -1);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if (isMarked(page, x, y)) {
          box.add(x, y);
        }
      }
    }
    return box;
  }

  private static int darkest(BufferedImage page, int left, int top, int right, int foot) {
    return darkest(page, dots(left, top, right, foot));
  }

  private static int darkest(BufferedImage page, Rectangle part) {
    int darkest = 255;
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        darkest = Math.min(darkest, page.getRGB(x, y) & 255);
      }
    }
    return darkest;
  }

  private static Rectangle dots(int left, int top, int right, int foot) {
    return new Rectangle(
        (int) (left * DOTS),
        (int) (top * DOTS),
        (int) ((right - left) * DOTS),
        (int) ((foot - top) * DOTS));
  }
}
