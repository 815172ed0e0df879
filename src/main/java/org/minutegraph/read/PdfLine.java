package org.minutegraph.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** One printed line of a page: words, and where they stand. */
final class PdfLine {

  /** Into how many columns of plain text the width of a page is put. */
  static final int COLUMNS = 100;

  /** A gap this many times as wide as the usual one in its line parts columns. */
  private static final float WIDE = 2.2f;

  private static final float LEAST_WIDE = 6;
  private static final float SURELY_WIDE = 20;

  /** The part of a letter's size that a gap between words has at least. */
  private static final float WORD_GAP = 0.17f;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private float start;
  private float end;
  private float foot;
  private float size = 10;

  /** A word, and its two ends on the page, in points. */
  private record Word(String text, float start, float end) {}

  void add(TextPosition letter) {
    String shown = letter.getUnicode() == null ? "" : letter.getUnicode();
    if (shown.isBlank()) {
      endWord();
      return;
    }
    boolean gap = letter.getXDirAdj() - end > Math.max(1, letter.getFontSizeInPt() * WORD_GAP);
    if (!word.isEmpty() && gap) {
      endWord();
    }
    if (word.isEmpty()) {
      start = letter.getXDirAdj();
    }
    word.append(shown);
    end = letter.getXDirAdj() + letter.getWidthDirAdj();
    foot = letter.getYDirAdj();
    size = letter.getFontSizeInPt();
  }

  void endWord() {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), start, end));
      word.setLength(0);
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The height of its foot below the top of the page, in points. */
  float foot() {
    return foot;
  }

  /** Of its last letter, in points. */
  float size() {
    return size;
  }

  /** The line with each word that follows a wide gap set in the column of its place. */
  String text(float column) {
    StringBuilder text = new StringBuilder();
    float usual = usualGap();
    for (int i = 0; i < words.size(); i++) {
      int at = Math.round(words.get(i).start() / column);
      if (i == 0) {
        pad(text, at);
      } else if (isWide(gap(i), usual)) {
        pad(text, Math.max(at, text.length() + 3));
      } else {
        text.append(' ');
      }
      text.append(words.get(i).text());
    }
    return text.toString();
  }

  private static boolean isWide(float gap, float usual) {
    return gap > SURELY_WIDE || gap > Math.max(LEAST_WIDE, usual * WIDE);
  }

  private static void pad(StringBuilder text, int to) {
    int limit = Math.min(to, 4 * COLUMNS);
    while (text.length() < limit) {
      text.append(' ');
    }
  }

  private float gap(int i) {
    return words.get(i).start() - words.get(i - 1).end();
  }

  /** The median gap, or a narrow one where the line has only few. */
  private float usualGap() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      gaps.add(gap(i));
    }
    gaps.sort(null);
    return gaps.size() < 5 ? size * 0.3f : gaps.get(gaps.size() / 2);
  }
}
