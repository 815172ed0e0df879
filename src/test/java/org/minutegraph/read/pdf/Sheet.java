package org.minutegraph.read.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** Draws a PDF word by word, in A4; heights count down from the top. */
final class Sheet implements AutoCloseable {
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument pdf = new PDDocument();
  private PDPageContentStream content;

  Sheet() {
    content = page();
  }

  /** One line on one page. */
  static PDDocument document(String line) {
    Sheet sheet = new Sheet().print(72, 100, line);
    sheet.end();
    return sheet.pdf;
  }

  private PDPageContentStream page() {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      return new PDPageContentStream(pdf, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What follows stands on the next page. */
  Sheet turn() {
    end();
    content = page();
    return this;
  }

  Sheet print(float left, float foot, String text) {
    return print(left, foot, text, PLAIN, 11, RenderingMode.FILL, 0);
  }

  /** Lines of a paragraph, 13 points from one to the next. */
  Sheet lines(float left, float foot, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      print(left, foot + 13 * i, lines[i]);
    }
    return this;
  }

  Sheet bold(float left, float foot, String text) {
    return print(left, foot, text, BOLD, 11, RenderingMode.FILL, 0);
  }

  Sheet sized(float left, float foot, float size, String text) {
    return print(left, foot, text, PLAIN, size, RenderingMode.FILL, 0);
  }

  Sheet hidden(float left, float foot, String text) {
    return print(left, foot, text, PLAIN, 11, RenderingMode.NEITHER, 0);
  }

  Sheet turned(float left, float foot, double degrees, String text) {
    return print(left, foot, text, BOLD, 40, RenderingMode.FILL, Math.toRadians(degrees));
  }

  /** A table's lines. */
  Sheet grid(List<Float> across, List<Float> down) {
    try {
      for (float y : down) {
        content.moveTo(across.get(0), HEIGHT - y);
        content.lineTo(across.get(across.size() - 1), HEIGHT - y);
      }
      for (float x : across) {
        content.moveTo(x, HEIGHT - down.get(0));
        content.lineTo(x, HEIGHT - down.get(down.size() - 1));
      }
      content.stroke();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sheet print(
      float left,
      float foot,
      String text,
      PDFont font,
      float size,
      RenderingMode mode,
      double angle) {
    try {
      content.beginText();
      content.setFont(font, size);
      content.setRenderingMode(mode);
      content.setTextMatrix(Matrix.getRotateInstance(angle, left, HEIGHT - foot));
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() {
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path save() {
    end();
    try {
      Path file = Files.createTempFile("sheet", ".pdf");
      pdf.save(file.toFile());
      pdf.close();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfText read() {
    Path file = save();
    try {
      PdfText text = new PdfFile(new PdfLimits(100, 100_000, 1L << 20)).read("a", file);
      Files.delete(file);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each block: its kind if it is no plain paragraph, and its text. */
  List<String> blocks() {
    return read().blocks().stream().map(Sheet::shown).toList();
  }

  private static String shown(Block block) {
    String text =
        block.cells().isEmpty()
            ? block.passage().text()
            : block.cells().stream().map(Passage::text).collect(Collectors.joining(" | "));
    return switch (block.kind()) {
      case HEADING -> "# " + text;
      case CONTINUATION -> "+ " + text;
      default -> block.strong() ? "**" + text + "**" : text;
    };
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
