package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Puts together what belongs together: printed lines to paragraphs, and the halves of paragraphs
 * that a page's end parted. Bullets lose their sign.
 */
final class Paragraphs {
  private static final Set<Block.Kind> RUNNING = Set.of(Block.Kind.PARAGRAPH, Block.Kind.BULLET);

  /** {@code the}, {@code of}, {@code and}: no sentence ends so. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?:,|\\b(?:the|of|and|to|with|a|an|by|for|in|on|at|that|was|were|be|is|or|from|Councillor|Cllr|Mr|Mrs|Ms|Dr))$");

  private static final Pattern ITEM_START = Pattern.compile("^\\S*\\d\\S*(?:\\s|$)");

  /** No paragraph of minutes is longer; joining without end would cost time without end. */
  private static final int LONGEST = 10_000;

  private final Hyphens hyphens;
  private final LineWidth width;

  private Paragraphs(List<Block> blocks) {
    hyphens = new Hyphens(blocks);
    width = new LineWidth(blocks);
  }

  /**
   * The blocks left when some are put aside, joined.
   *
   * @param aside indexes of blocks that are no text
   * @param source in which printed lines end; empty where lines of the source are none of the page
   */
  static List<Block> assemble(List<Block> blocks, BitSet aside, String source) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!aside.get(i)) {
        kept.add(blocks.get(i));
      }
    }
    return new Paragraphs(kept).joined(blocks, aside, source);
  }

  private List<Block> joined(List<Block> blocks, BitSet aside, String source) {
    List<Block> out = new ArrayList<>();
    List<Block> shaped =
        PrintedTables.shape(blocks, aside).stream().map(block -> mended(block, source)).toList();
    Block before = null;
    boolean broken = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (aside.get(i)) {
        broken = true;
        continue;
      }
      Block line = shaped.get(i);
      boolean turned = broken || before != null && before.page() != line.page();
      int last = out.size() - 1;
      if (before != null && last >= 0 && belongs(out.get(last), before, line, turned)) {
        out.set(last, append(out.get(last), line));
      } else {
        out.add(finished(line));
      }
      before = line;
      broken = false;
    }
    return out;
  }

  private Block mended(Block block, String source) {
    boolean running = RUNNING.contains(block.kind()) && !source.isEmpty();
    return running ? with(block, hyphens.mended(block.passage(), source)) : block;
  }

  private static Block with(Block block, Passage text) {
    return text.equals(block.passage())
        ? block
        : new Block(
            block.kind(),
            block.level(),
            text,
            block.cells(),
            block.strong(),
            block.indent(),
            block.blankBefore(),
            block.page());
  }

  private boolean belongs(Block unit, Block before, Block line, boolean turned) {
    if (line.kind() == Block.Kind.CONTINUATION) {
      return unit.passage().text().length() <= LONGEST;
    }
    boolean lines = before.kind() == Block.Kind.LINE && line.kind() == Block.Kind.LINE;
    String text = line.passage().text();
    if (unit.passage().text().length() > LONGEST
        || Markers.bullet(text) > 0
        || Markers.isLimb(text) && !expects(before.passage().text(), text)) {
      return false;
    }
    if (lines && !line.blankBefore() && !turned) {
      return width.wraps(before, line, hyphens);
    }
    return RUNNING.contains(unit.kind())
        && (line.kind() == Block.Kind.PARAGRAPH || line.kind() == Block.Kind.LINE)
        && (unit.kind() == Block.Kind.PARAGRAPH || turned)
        && !unit.strong()
        && !line.strong()
        && (line.blankBefore() || turned)
        && goesOn(unit.passage().text(), line.passage().text(), turned);
  }

  /** The line before ends in the middle of a pointer or a list of names. */
  private static boolean expects(String before, String text) {
    return LineWidth.isPointer(before) || LineWidth.opensName(before, text);
  }

  /** A sentence parted by the end of a page, or by a gap that the converter of a page left. */
  private boolean goesOn(String unit, String line, boolean turned) {
    if (hyphens.isBroken(unit, line)) {
      return true;
    }
    if (Shape.endsSentence(unit) || Shape.words(unit) < 4 || Shape.isCapitals(unit)) {
      return false;
    }
    return Shape.startsLower(line)
        || turned && UNFINISHED.matcher(unit).find() && !ITEM_START.matcher(line).find();
  }

  private Block append(Block unit, Block line) {
    Passage text = hyphens.join(unit.passage(), line.passage());
    return new Block(
        unit.kind(),
        unit.level(),
        text,
        List.of(),
        unit.strong() && line.strong(),
        unit.indent(),
        unit.blankBefore(),
        unit.page());
  }

  private static Block finished(Block line) {
    int sign = Markers.bullet(line.passage().text());
    boolean printed = line.kind() == Block.Kind.LINE || line.kind() == Block.Kind.CONTINUATION;
    Block.Kind kind = printed ? Block.Kind.PARAGRAPH : line.kind();
    if (kind == Block.Kind.TABLE_ROW || kind == Block.Kind.RULE || kind == Block.Kind.HEADING) {
      return line;
    }
    Passage text = line.passage();
    int level = line.level();
    if (sign > 0 && sign < text.text().length()) {
      text = trimmed(text, sign);
      kind = Block.Kind.BULLET;
      level = Math.max(1, level);
    }
    return new Block(
        kind,
        level,
        LetterSpacing.closed(text),
        List.of(),
        line.strong(),
        line.indent(),
        line.blankBefore(),
        line.page());
  }

  private static Passage trimmed(Passage text, int from) {
    int start = from;
    while (start < text.text().length() && text.text().charAt(start) == ' ') {
      start++;
    }
    return text.slice(start, text.text().length());
  }
}
