package org.minutegraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.read.layout.Blocks;

/** A block of HTML inside Markdown (converters write tables so): its rows, cells and lines. */
final class HtmlFragment {

  /** Tags that end a line ({@code row}), end a cell ({@code cell}), or are only mark-up. */
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.{0,300}?-->|</?(?:(?<row>tr|p|div|br|li|h[1-6]|table|ul|ol|thead|tbody)|(?<cell>t[dh])|[a-zA-Z][a-zA-Z0-9]*+)\\b[^<>]{0,500}>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private HtmlFragment() {}

  static List<Block> blocks(String id, String text, int start, int end) {
    List<Block> blocks = new ArrayList<>();
    List<Passage> cells = new ArrayList<>();
    PassageBuilder cell = new PassageBuilder(id);
    Matcher tag = TAG.matcher(text).region(start, end);
    int from = start;
    while (from < end) {
      boolean found = tag.find();
      cell.letters(text, from, found ? tag.start() : end);
      from = found ? tag.end() : end;
      boolean rowEnds = !found || tag.group("row") != null;
      if ((rowEnds || tag.group("cell") != null) && !cell.isEmpty()) {
        cells.add(cell.build());
        cell = new PassageBuilder(id);
      }
      if (rowEnds && !cells.isEmpty()) {
        blocks.add(block(id, cells));
        cells.clear();
      }
    }
    return blocks;
  }

  private static Block block(String id, List<Passage> cells) {
    return cells.size() > 1
        ? Blocks.row(id, cells, false)
        : new Block(Block.Kind.PARAGRAPH, 0, cells.get(0), List.of(), false, 0, true, 0);
  }
}
