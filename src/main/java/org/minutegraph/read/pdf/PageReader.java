package org.minutegraph.read.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Takes the letters and the ruled lines of a page out of its content stream. */
final class PageReader extends PDFTextStripper {
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
  private static final int BOLD_WEIGHT = 600;

  /** Text that leans more than this part of a right angle is a watermark. */
  private static final float LEANING = 0.1f;

  /** Several times what can be read on the fullest page. */
  private static final int MOST_ON_PAGE = 40_000;

  private final int mostLetters;
  private final List<Turned> letters = new ArrayList<>();
  private final Strokes strokes = new Strokes();
  private int number;
  private long taken;

  /** A letter, and the quarter turns of its line. */
  private record Turned(Letter letter, float direction) {}

  /**
   * @param mostLetters of all pages together
   */
  PageReader(int mostLetters) throws IOException {
    this.mostLetters = mostLetters;
  }

  /**
   * The next page.
   *
   * @throws InterruptedIOException when the thread is interrupted
   */
  Page read(PDPage page) throws IOException {
    letters.clear();
    strokes.clear();
    number++;
    processPage(page);
    float direction = usualDirection();
    boolean sideways = direction == 90 || direction == 270;
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    List<Letter> upright =
        letters.stream()
            .filter(letter -> letter.direction() == direction)
            .map(Turned::letter)
            .toList();
    return new Page(
        number,
        sideways ? height : width,
        sideways ? width : height,
        Overprint.mended(Ink.readable(upright)),
        direction == 0 ? strokes.rules(page.getCropBox()) : List.of());
  }

  @Override
  protected void writePage() {
    // the letters are set in order elsewhere
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("page " + number);
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    strokes.draw(operator.getName(), numbers(operands), matrix);
    super.processOperator(operator, operands);
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.get(i) instanceof COSNumber n ? n.floatValue() : 0;
    }
    return numbers;
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String text = glyph.getUnicode();
    if (text == null || text.isEmpty() || isLeaning(glyph.getTextMatrix())) {
      return;
    }
    if (letters.size() == MOST_ON_PAGE) {
      throw new TooMuch(
          "has more than %,d characters on one page: save it anew.".formatted(MOST_ON_PAGE));
    }
    if (++taken > mostLetters) {
      throw new TooMuch("holds more than %,d characters of text: split it.".formatted(mostLetters));
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Letter letter =
        new Letter(
            text,
            glyph.getXDirAdj(),
            glyph.getYDirAdj(),
            glyph.getWidthDirAdj(),
            size(glyph),
            isBold(glyph.getFont()) || mode == RenderingMode.FILL_STROKE,
            mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP);
    letters.add(new Turned(letter, glyph.getDir()));
  }

  private static float size(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    float size = (float) Math.hypot(matrix.getScaleY(), matrix.getShearX());
    return size > 0.5f ? size : glyph.getFontSizeInPt();
  }

  private static boolean isLeaning(Matrix matrix) {
    float along = Math.abs(matrix.getScaleX());
    float across = Math.abs(matrix.getShearY());
    return Math.min(along, across) > LEANING * Math.max(along, across);
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  /** By how many degrees the page is to be turned so that most of its text stands upright. */
  OptionalInt turn(PDPage page) throws IOException {
    read(page);
    return letters.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Math.round(usualDirection()));
  }

  private float usualDirection() {
    Map<Float, Long> counts =
        letters.stream().collect(Collectors.groupingBy(Turned::direction, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Long>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
