package org.minutegraph.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.Unreadable;

/**
 * The pages of a PDF set as plain text: white space stands where the page has it, a blank line
 * where lines are further apart than lines of a paragraph, a form feed between pages.
 */
final class PdfLines extends PDFTextStripper {
  private static final float APART = 1.3f;

  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private final List<PdfLine> page = new ArrayList<>();
  private PdfLine line = new PdfLine();
  private boolean full;

  PdfLines(int longest) throws IOException {
    this.longest = longest;
    setSortByPosition(true);
  }

  String textOf(PDDocument pdf) throws IOException, Unreadable {
    getText(pdf);
    if (full) {
      throw new Unreadable(
          FindingCode.TOO_LARGE,
          "holds more than %,d characters of text: split it.".formatted(longest));
    }
    return text.toString();
  }

  @Override
  protected void writeString(String words, List<TextPosition> letters) {
    letters.forEach(line::add);
  }

  @Override
  protected void writeWordSeparator() {
    line.endWord();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
    if (getCurrentPageNo() > 1) {
      text.append('\f');
    }
    float column = Math.max(1, getCurrentPage().getMediaBox().getWidth() / PdfLine.COLUMNS);
    float usual = usualStep();
    for (int i = 0; i < page.size() && !full; i++) {
      boolean apart = i > 0 && page.get(i).foot() - page.get(i - 1).foot() > usual * APART;
      text.append(apart ? "\n" : "").append(page.get(i).text(column)).append('\n');
      full = text.length() > longest;
    }
    page.clear();
  }

  private void endLine() {
    line.endWord();
    if (!line.isEmpty()) {
      page.add(line);
    }
    line = new PdfLine();
  }

  /** The distance from one line of a paragraph to the next: the lower quartile of what is seen. */
  private float usualStep() {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      float step = page.get(i).foot() - page.get(i - 1).foot();
      if (step > 1) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 20 : Math.max(steps.get(steps.size() / 4), page.get(0).size() * 0.9f);
  }
}
