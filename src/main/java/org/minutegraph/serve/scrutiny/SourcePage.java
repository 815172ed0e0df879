package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * The minutes' own text.
 *
 * @param document row of {@code document.rq}
 * @param text the text, some of it marked; empty where the graph does not hold it
 * @param items rows of {@code document-items.rq}
 * @param facts rows of {@code words-facts.rq}: what rests on the words that are marked
 * @param printed the first pages on which the marked words are printed; none where they cannot be
 *     shown
 */
public record SourcePage(
    Frame frame,
    Row document,
    List<MinutesText.Piece> text,
    List<Row> items,
    List<Row> facts,
    List<Printed> printed)
    implements Framed {

  /**
   * A page as it is printed.
   *
   * @param picture its address
   */
  public record Printed(int number, String picture) {}

  /** Whether words are marked. */
  public boolean marked() {
    return text.stream().anyMatch(piece -> piece.kind() == MinutesText.Kind.MARKED);
  }

  /** Whether a piece is where the marked words begin. */
  public boolean first(MinutesText.Piece piece) {
    int at = text.indexOf(piece);
    return piece.kind() == MinutesText.Kind.MARKED
        && text.subList(0, at).stream().noneMatch(p -> p.kind() == MinutesText.Kind.MARKED);
  }

  /** The page on which the marked words begin; 0 where that is not known. */
  public int markedPage() {
    int page = 0;
    for (MinutesText.Piece piece : text) {
      if (piece.kind() == MinutesText.Kind.MARKED) {
        return page;
      }
      page = piece.kind() == MinutesText.Kind.PAGE ? Integer.parseInt(piece.text()) : page;
    }
    return 0;
  }
}
