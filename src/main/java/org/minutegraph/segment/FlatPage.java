package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Pages of a committee system of which a converter made one line an item: {@code Minutes of
 * previous meeting To confirm the minutes. Minutes: On the motion of ...}. The heading, the purpose
 * and what was minuted are parted again.
 */
final class FlatPage {
  private static final int FEWEST = 2;
  private static final int LONGEST_HEADING = 150;

  private static final Pattern LABEL = Pattern.compile("\\s(?<label>Minutes:)\\s(?=\\S)");

  private FlatPage() {}

  static List<Block> parted(List<Block> blocks) {
    if (blocks.stream().filter(FlatPage::isFlat).count() < FEWEST) {
      return blocks;
    }
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      out.addAll(isFlat(block) ? parts(block) : List.of(block));
    }
    return out;
  }

  private static boolean isFlat(Block block) {
    if (block.kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    Matcher label = LABEL.matcher(block.passage().text());
    return label.find() && headingEnd(block.passage(), label.start()) <= LONGEST_HEADING;
  }

  /** Where the heading ends: before the purpose, where there is one. */
  private static int headingEnd(Passage text, int label) {
    int purpose = ItemParts.purposeIn(text.text());
    return purpose > 0 && purpose < label ? purpose - 1 : label;
  }

  private static List<Block> parts(Block block) {
    Passage text = block.passage();
    Matcher label = LABEL.matcher(text.text());
    int at = label.find() ? label.start() : text.text().length();
    int head = headingEnd(text, at);
    List<Block> parts = new ArrayList<>();
    Passage heading = Headings.withoutFileSign(text.slice(0, head));
    parts.add(part(block, Block.Kind.HEADING, heading));
    if (head < at) {
      parts.add(part(block, Block.Kind.PARAGRAPH, text.slice(head + 1, at)));
    }
    parts.add(
        part(block, Block.Kind.PARAGRAPH, text.slice(label.start("label"), label.end("label"))));
    parts.add(part(block, Block.Kind.PARAGRAPH, text.slice(label.end(), text.text().length())));
    return parts;
  }

  private static Block part(Block block, Block.Kind kind, Passage text) {
    int level = kind == Block.Kind.HEADING ? 4 : 0;
    return new Block(kind, level, text, List.of(), false, block.indent(), true, block.page());
  }
}
