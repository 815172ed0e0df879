package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Takes the initials in a column at the right margin out of the lines they stand beside, so that
 * they break no sentence; each goes into a paragraph of its own after the one it stands by.
 */
final class ActionColumn {

  /** {@code AL}, {@code AL/PWh}, {@code All}, {@code Clerk}: who is to act. */
  private static final Pattern WHO =
      Pattern.compile(
          "(?:[A-Z]{2,3}[a-z]?(?:\\s?[/&,]\\s?[A-Z]{2,3}[a-z]?){0,4}|All|ALL|Clerk|Chair)");

  private static final int FEWEST = 3;
  private static final int LEFTMOST = 60;

  private ActionColumn() {}

  /** The lines without the column; its entries follow their paragraph. */
  static List<Block> apart(List<Block> blocks) {
    if (blocks.stream().filter(ActionColumn::hasEntry).count() < FEWEST) {
      return blocks;
    }
    List<Block> out = new ArrayList<>();
    List<Block> waiting = new ArrayList<>();
    for (Block block : blocks) {
      if (block.blankBefore() || startsParagraph(block)) {
        out.addAll(waiting);
        waiting.clear();
      }
      if (hasEntry(block)) {
        waiting.add(entry(block));
        out.add(text(block));
      } else {
        out.add(block);
      }
    }
    out.addAll(waiting);
    return out;
  }

  /** True for what {@link #apart} makes a paragraph of its own. */
  static boolean isEntry(String text) {
    return WHO.matcher(text).matches();
  }

  private static boolean startsParagraph(Block block) {
    String text = block.passage().text();
    return Markers.bullet(text) > 0
        || Markers.isLimb(text)
        || ItemNumber.at(text).stream().anyMatch(number -> number.isSet(text));
  }

  /**
   * Running text, and at its right initials alone; a list of names with initials has shorter text.
   */
  private static boolean hasEntry(Block block) {
    List<Passage> cells = block.cells();
    if (block.kind() != Block.Kind.LINE || cells.size() < 2) {
      return false;
    }
    Passage last = cells.get(cells.size() - 1);
    boolean initialsBefore =
        cells.subList(0, cells.size() - 1).stream().anyMatch(c -> WHO.matcher(c.text()).matches());
    return WHO.matcher(last.text()).matches() && !initialsBefore && column(block, last) >= LEFTMOST;
  }

  private static int column(Block block, Passage cell) {
    return block.indent() + cell.span().start() - block.passage().span().start();
  }

  private static Block entry(Block block) {
    Passage who = block.cells().get(block.cells().size() - 1);
    return new Block(
        Block.Kind.LINE, 0, who, List.of(), false, column(block, who), true, block.page());
  }

  private static Block text(Block block) {
    List<Passage> cells = block.cells().subList(0, block.cells().size() - 1);
    Passage last = cells.get(cells.size() - 1);
    int end = block.passage().text().lastIndexOf(last.text()) + last.text().length();
    return new Block(
        block.kind(),
        block.level(),
        block.passage().slice(0, end),
        cells.size() > 1 ? cells : List.of(),
        block.strong(),
        block.indent(),
        block.blankBefore(),
        block.page());
  }
}
