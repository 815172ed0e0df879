package org.minutegraph.read.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.minutegraph.model.FindingCode;

/** Reads a PDF from its file, page by page; the file is never in memory as a whole. */
public final class PdfFile {
  private final PdfLimits limits;

  public PdfFile(PdfLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of a PDF; blank where its pages only hold pictures.
   *
   * @param id of the document in whose text the spans count
   * @throws PdfRefusal where it is beyond the limits, or locked against copying
   * @throws InterruptedIOException where the thread is interrupted
   * @throws IOException where it is broken, or locked with a password
   */
  public PdfText read(String id, Path file) throws IOException {
    try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file.toFile());
        PDDocument pdf =
            new CarefulParser(source, StreamWeight.withoutPictures(limits.unpacked())).parse()) {
      if (!pdf.getCurrentAccessPermission().canExtractContent()) {
        throw new PdfRefusal(
            FindingCode.ENCRYPTED_PDF, "is locked against copying: save a copy without a lock.");
      }
      return PdfTextMaker.text(id, pages(pdf));
    } catch (TooMuch e) {
      throw new PdfRefusal(FindingCode.TOO_LARGE, String.valueOf(e.getMessage()));
    }
  }

  private List<Page> pages(PDDocument pdf) throws IOException {
    check(pdf.getNumberOfPages());
    PageReader reader = new PageReader(limits.characters());
    List<Page> pages = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      check(pages.size() + 1);
      pages.add(reader.read(page));
    }
    return pages;
  }

  private void check(int pages) throws PdfRefusal {
    if (pages > limits.pages()) {
      String much = "has %,d pages, more than the %,d that are read: split it.";
      throw new PdfRefusal(FindingCode.TOO_LARGE, much.formatted(pages, limits.pages()));
    }
  }
}
