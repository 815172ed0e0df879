package org.minutegraph.read;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Unreadable;

/** PDF with a text layer: its lines as printed, each with its page and indent. */
final class PdfReader {
  private final ReadLimits limits;

  PdfReader(ReadLimits limits) {
    this.limits = limits;
  }

  Layout read(String id, byte[] bytes) throws Unreadable {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return layout(id, pdf);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(
          FindingCode.ENCRYPTED_PDF, "is locked with a password: save a copy without one.");
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException
        | IllegalStateException e) {
      throw new Unreadable(
          FindingCode.BROKEN_PDF,
          "is a PDF that is broken (" + e.getMessage() + "): fetch it again.");
    }
  }

  private Layout layout(String id, PDDocument pdf) throws IOException, Unreadable {
    if (pdf.getNumberOfPages() > limits.pages()) {
      String much = "has %,d pages, more than the %,d that are read: split it.";
      throw new Unreadable(
          FindingCode.TOO_LARGE, much.formatted(pdf.getNumberOfPages(), limits.pages()));
    }
    String text = new PdfLines(limits.characters()).textOf(pdf);
    if (text.isBlank()) {
      throw new Unreadable(
          FindingCode.PDF_WITHOUT_TEXT,
          "is a PDF of pictures, without text: run it through text recognition (OCR).");
    }
    Layout lines = PlainTextReader.read(id, text);
    return lines.blocks().isEmpty() ? Layout.of(text, List.of()) : lines;
  }
}
