package org.minutegraph.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a reader sees it (mark-up gone, white space folded, broken words mended) that knows where
 * each of its characters stands in the source.
 *
 * @param document the id of the document it was cut from
 * @param text the normalised text
 * @param pieces the way back, in order of {@link Piece#at}; together they cover the text, save for
 *     white space that was put in where two pieces were joined
 */
public record Passage(String document, String text, List<Piece> pieces) {

  /**
   * {@code length} characters of a passage from {@code at} on that stand in the source, letter for
   * letter, from {@code source} on.
   */
  public record Piece(int at, int source, int length) {}

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** The source from the character at {@code from} to the one before {@code to}, both included. */
  public SourceSpan span(int from, int to) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (Piece piece : pieces) {
      int first = Math.max(from, piece.at());
      int last = Math.min(to, piece.at() + piece.length());
      if (first < last) {
        start = Math.min(start, piece.source() + first - piece.at());
        end = Math.max(end, piece.source() + last - piece.at());
      }
    }
    if (end < 0) {
      throw new IllegalArgumentException("nothing of the source in " + from + "," + to);
    }
    return new SourceSpan(document, start, end);
  }

  /** The whole passage's place in the source. */
  public SourceSpan span() {
    return span(0, text.length());
  }

  /** The part from {@code from} to {@code to} (exclusive), with its way back. */
  public Passage slice(int from, int to) {
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      int first = Math.max(from, piece.at());
      int last = Math.min(to, piece.at() + piece.length());
      if (first < last) {
        kept.add(new Piece(first - from, piece.source() + first - piece.at(), last - first));
      }
    }
    return new Passage(document, text.substring(from, to), kept);
  }

  /** This passage, the glue (a space, or nothing where a word was broken), and the other. */
  public Passage join(String glue, Passage other) {
    List<Piece> all = new ArrayList<>(pieces);
    int shift = text.length() + glue.length();
    other.pieces.forEach(p -> all.add(new Piece(p.at() + shift, p.source(), p.length())));
    return new Passage(document, text + glue + other.text, all);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
