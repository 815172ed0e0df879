package org.minutegraph.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds a {@link Passage} letter by letter: runs of white space become one space, white space at
 * either end goes, and characters that no reader sees (soft hyphens, zero-width signs) are left
 * out.
 */
public final class PassageBuilder {
  private final String document;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage.Piece> pieces = new ArrayList<>();
  private boolean gap;
  private int spaceAt = -1;
  private int open;
  private int source;
  private int length;

  /**
   * @param document the id of the document that is read
   */
  public PassageBuilder(String document) {
    this.document = document;
  }

  /** Takes the character that stands in the source at {@code at}. */
  public PassageBuilder letter(char c, int at) {
    if (isSpace(c)) {
      spaceAt = !gap && c == ' ' ? at : -1;
      gap = true;
    } else if (!isInvisible(c)) {
      closeGap();
      put(c, at);
    }
    return this;
  }

  /** Takes a stretch of the source as it stands. */
  public PassageBuilder letters(CharSequence from, int start, int end) {
    for (int i = start; i < end; i++) {
      letter(from.charAt(i), i);
    }
    return this;
  }

  /** Parts what follows from what went before with a space that the source does not have. */
  public PassageBuilder gap() {
    gap = true;
    spaceAt = -1;
    return this;
  }

  /** True while nothing that can be seen was taken. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  public Passage build() {
    List<Passage.Piece> all = new ArrayList<>(pieces);
    if (length > 0) {
      all.add(new Passage.Piece(open, source, length));
    }
    return new Passage(document, text.toString(), all);
  }

  /** The whole of a stretch of text as a passage. */
  public static Passage of(String document, CharSequence text, int start, int end) {
    return new PassageBuilder(document).letters(text, start, end).build();
  }

  private void closeGap() {
    if (gap && !text.isEmpty()) {
      if (spaceAt >= 0) {
        put(' ', spaceAt);
      } else {
        text.append(' ');
      }
    }
    gap = false;
    spaceAt = -1;
  }

  private void put(char c, int at) {
    boolean follows = length > 0 && open + length == text.length() && source + length == at;
    if (!follows) {
      flush();
      open = text.length();
      source = at;
    }
    length++;
    text.append(c);
  }

  private void flush() {
    if (length > 0) {
      pieces.add(new Passage.Piece(open, source, length));
    }
    length = 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c < ' ';
  }
}
