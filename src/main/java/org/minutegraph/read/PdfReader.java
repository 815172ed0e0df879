package org.minutegraph.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Patience;
import org.minutegraph.read.layout.Unreadable;
import org.minutegraph.read.pdf.PdfFile;
import org.minutegraph.read.pdf.PdfLimits;
import org.minutegraph.read.pdf.PdfRefusal;
import org.minutegraph.read.pdf.PdfText;

/** PDF with a text layer. */
final class PdfReader {
  private final PdfFile pdf;

  PdfReader(ReadLimits limits) {
    pdf = new PdfFile(new PdfLimits(limits.pages(), limits.characters(), limits.unpacked()));
  }

  Layout read(String id, Path file) throws Unreadable {
    try {
      PdfText text = pdf.read(id, file);
      if (text.text().isBlank()) {
        throw new Unreadable(
            FindingCode.PDF_WITHOUT_TEXT,
            "is a PDF of pictures, without text: run it through text recognition (OCR).");
      }
      return Layout.of(text.text(), text.blocks());
    } catch (PdfRefusal e) {
      throw new Unreadable(e.code(), String.valueOf(e.getMessage()));
    } catch (InvalidPasswordException e) {
      throw new Unreadable(
          FindingCode.ENCRYPTED_PDF, "is locked with a password: save a copy without one.");
    } catch (InterruptedIOException | ClosedByInterruptException e) {
      throw Patience.lost();
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
}
