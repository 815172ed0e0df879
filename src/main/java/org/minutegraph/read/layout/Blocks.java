package org.minutegraph.read.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** Makes the blocks that several readers need. */
public final class Blocks {
  private static final String BETWEEN_CELLS = " | ";
  private static final String SIGNS = " :-\u2013\u2014";

  /** {@code 4. Finance}, {@code 24/112 Finance:}: a number and a word at least. */
  private static final Pattern NUMBERED_WORDS =
      Pattern.compile("^[A-Z/]{0,6}\\d[\\w/.]{0,12}[.):]?\\s+(?:\\p{L}|[\u201c\u2018\"'])[^.]*$");

  private Blocks() {}

  /** A row of a table. */
  public static Block row(String id, List<Passage> cells, boolean blankBefore) {
    Passage whole = new Passage(id, "", List.of());
    for (Passage cell : cells) {
      whole = whole.isEmpty() ? cell : cell.isEmpty() ? whole : whole.join(BETWEEN_CELLS, cell);
    }
    return new Block(Block.Kind.TABLE_ROW, 0, whole, cells, false, 0, blankBefore, 0);
  }

  /** A block whose passages stand so much further on in the text. */
  static Block shifted(Block block, int by) {
    return new Block(
        block.kind(),
        block.level(),
        shifted(block.passage(), by),
        block.cells().stream().map(cell -> shifted(cell, by)).toList(),
        block.strong(),
        block.indent(),
        block.blankBefore(),
        block.page());
  }

  private static Passage shifted(Passage passage, int by) {
    return new Passage(
        passage.document(),
        passage.text(),
        passage.pieces().stream()
            .map(piece -> new Passage.Piece(piece.at(), piece.source() + by, piece.length()))
            .toList());
  }

  /** A rule across the page. */
  public static Block rule(String id) {
    Passage nothing = new Passage(id, "", List.of());
    return new Block(Block.Kind.RULE, 0, nothing, List.of(), false, 0, true, 0);
  }

  /**
   * A line, or a numbered bold heading and the text that runs on after it.
   *
   * @param line how the passage is set; its own words do not count
   */
  public static void lines(Line line, Passage text, List<Block> blocks) {
    String words = text.text();
    int lead = Math.min(line.lead(), words.length());
    int rest = lead;
    while (rest < words.length() && SIGNS.indexOf(words.charAt(rest)) >= 0) {
      rest++;
    }
    boolean runsOn = lead > 0 && rest < words.length() && !line.strong();
    if (runsOn && NUMBERED_WORDS.matcher(words.substring(0, lead)).find()) {
      blocks.add(block(line.kind(), line, text.slice(0, lead), true, line.blankBefore()));
      Passage after = text.slice(rest, words.length());
      blocks.add(block(Block.Kind.PARAGRAPH, line, after, false, false));
    } else {
      blocks.add(block(line.kind(), line, text, line.strong(), line.blankBefore()));
    }
  }

  private static Block block(
      Block.Kind kind, Line line, Passage text, boolean strong, boolean blank) {
    return new Block(kind, line.level(), text, List.of(), strong, 0, blank, 0);
  }
}
