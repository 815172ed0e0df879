package org.minutegraph.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.minutegraph.model.FindingCode;

/**
 * The pages of a PDF set as plain text: white space stands where the page has it, a blank line
 * where lines are further apart than lines of a paragraph, a form feed between pages.
 */
final class PdfLines extends PDFTextStripper {
  private static final int COLUMNS = 100;

  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> page = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private float top = -1;
  private float size = 10;
  private boolean full;

  PdfLines(int longest) throws IOException {
    this.longest = longest;
    setSortByPosition(true);
  }

  /** A line, the height of its foot on the page and the size of its letters, in points. */
  private record Line(String text, float y, float size) {}

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
  protected void writeString(String word, List<TextPosition> letters) {
    TextPosition first = letters.get(0);
    float column = Math.max(1, getCurrentPage().getMediaBox().getWidth() / COLUMNS);
    int at = Math.round(first.getXDirAdj() / column);
    pad(at, gapBefore(first, column));
    line.append(word);
    top = first.getYDirAdj();
    size = first.getHeightDir() > 0 ? first.getFontSizeInPt() : size;
    lastEnd = ends(letters);
  }

  private float lastEnd = -1;

  private static float ends(List<TextPosition> letters) {
    TextPosition last = letters.get(letters.size() - 1);
    return last.getXDirAdj() + last.getWidthDirAdj();
  }

  private boolean gapBefore(TextPosition first, float column) {
    return line.isEmpty() || first.getXDirAdj() - lastEnd > 2.5 * column;
  }

  private void pad(int column, boolean wide) {
    if (!wide) {
      if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
        line.append(' ');
      }
      return;
    }
    int least = line.isEmpty() ? 0 : line.length() + 3;
    while (line.length() < Math.max(least, Math.min(column, 400))) {
      line.append(' ');
    }
  }

  @Override
  protected void writeWordSeparator() {
    // the place of the next word tells
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
    if (!text.isEmpty()) {
      text.append('\f');
    }
    float usual = usualStep();
    for (int i = 0; i < page.size(); i++) {
      boolean apart = i > 0 && page.get(i).y() - page.get(i - 1).y() > usual * 1.3;
      text.append(apart ? "\n" : "").append(page.get(i).text()).append('\n');
    }
    full |= text.length() > longest;
    if (full) {
      text.setLength(0);
    }
    page.clear();
  }

  private void endLine() {
    if (!line.toString().isBlank()) {
      page.add(new Line(line.toString().stripTrailing(), top, size));
    }
    line = new StringBuilder();
  }

  /** The distance of one line of a paragraph to the next: the lower quartile of what is seen. */
  private float usualStep() {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      float step = page.get(i).y() - page.get(i - 1).y();
      if (step > 1) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 20 : Math.max(steps.get(steps.size() / 4), size * 0.9f);
  }
}
