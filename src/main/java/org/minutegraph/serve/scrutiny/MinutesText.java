package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutegraph.query.Row;

/** The text of minutes, cut where marked words and pages begin and end. */
public final class MinutesText {

  /** What a piece is. */
  public enum Kind {
    PLAIN,
    MARKED,
    /** The beginning of a page, whose number is the text. */
    PAGE
  }

  /** A piece of the text. */
  public record Piece(Kind kind, String text) {}

  private MinutesText() {}

  /**
   * The pieces, in order.
   *
   * @param text as read from the file
   * @param format media type of the file; HTML is shown without its tags
   * @param pages rows of {@code document-pages.rq}
   * @param from where the marked words begin, in code points
   * @param to where they end, exclusive
   */
  static List<Piece> of(String text, String format, List<Row> pages, int from, int to) {
    int length = text.codePointCount(0, text.length());
    int end = Math.min(to, length);
    int start = Math.min(from, end);
    int begin = text.offsetByCodePoints(0, start);
    int stop = text.offsetByCodePoints(0, end);
    if (format.contains("html")) {
      return new HtmlText(text, begin, stop).pieces();
    }
    Map<Integer, String> leaves = new TreeMap<>();
    for (Row page : pages) {
      int at = text.offsetByCodePoints(0, Math.min(page.number("begin"), length));
      leaves.put(at, page.text("number"));
    }
    return cut(text, leaves, begin, stop);
  }

  private static List<Piece> cut(String text, Map<Integer, String> leaves, int begin, int stop) {
    TreeSet<Integer> cuts = new TreeSet<>(leaves.keySet());
    cuts.addAll(List.of(0, begin, stop, text.length()));
    List<Piece> pieces = new ArrayList<>();
    for (int at : cuts) {
      if (leaves.containsKey(at)) {
        pieces.add(new Piece(Kind.PAGE, leaves.get(at)));
      }
      Integer next = cuts.higher(at);
      if (next != null) {
        boolean marked = at >= begin && next <= stop;
        pieces.add(new Piece(marked ? Kind.MARKED : Kind.PLAIN, text.substring(at, next)));
      }
    }
    return pieces;
  }
}
