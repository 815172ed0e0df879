package org.minutegraph.serve.scrutiny;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.minutegraph.serve.scrutiny.MinutesText.Kind;
import org.minutegraph.serve.scrutiny.MinutesText.Piece;

/** What a reader sees of HTML: its text without tags, a line for each block. */
final class HtmlText implements NodeVisitor {
  private final String source;
  private final int from;
  private final int to;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param from where the marked words begin in the source, tags counted
   * @param to where they end, exclusive
   */
  HtmlText(String source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  List<Piece> pieces() {
    Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true)).body().traverse(this);
    return pieces;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      Range range = text.sourceRange();
      if (range.isTracked()) {
        add(range.startPos(), Math.min(range.endPos(), source.length()));
      }
    } else if (node instanceof Element element) {
      if (element.normalName().matches("script|style|template")) {
        return;
      }
      if (element.isBlock()) {
        lineBreak(element.normalName().matches("td|th|li|dt|dd|br") ? 1 : 2);
      } else if (element.normalName().equals("br")) {
        lineBreak(1);
      }
    }
  }

  private void add(int start, int end) {
    add(Kind.PLAIN, start, Math.min(end, from));
    add(Kind.MARKED, Math.max(start, from), Math.min(end, to));
    add(Kind.PLAIN, Math.max(start, to), end);
  }

  private void add(Kind kind, int start, int end) {
    if (start < end) {
      String text = Parser.unescapeEntities(source.substring(start, end), false);
      String folded = text.replaceAll("\\s+", " ");
      if (!folded.isBlank() || !atLineStart()) {
        pieces.add(new Piece(kind, atLineStart() ? folded.stripLeading() : folded));
      }
    }
  }

  private boolean atLineStart() {
    return pieces.isEmpty() || pieces.get(pieces.size() - 1).text().endsWith("\n");
  }

  private void lineBreak(int lines) {
    if (!atLineStart()) {
      pieces.add(new Piece(Kind.PLAIN, "\n".repeat(lines)));
    }
  }
}
