package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Paragraph;

/** Makes paragraphs of blocks, and knows the sub-headings among them. */
final class ParagraphMaker {
  private static final int SHORT = 12;

  /** Words of a sentence, which a heading that nothing else sets off does not have. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\b(?:was|were|had|has|have|is|are|be|been|that|would|will)\\b|\\band$");

  private ParagraphMaker() {}

  /** Of a list before the items, where a short line is a name rather than a heading. */
  static List<Paragraph> ofFront(List<Block> blocks) {
    return of(blocks, false);
  }

  static List<Paragraph> of(List<Block> blocks) {
    return of(blocks, true);
  }

  private static List<Paragraph> of(List<Block> blocks, boolean plain) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.RULE && !block.passage().isEmpty()) {
        Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        Paragraph.Kind kind = kind(block, next != null, plain);
        int depth = kind == Paragraph.Kind.LIST_ITEM || block.level() > 0 ? depth(block) : 0;
        paragraphs.add(new Paragraph(kind, block.passage(), block.cells(), depth, block.page()));
      }
    }
    return paragraphs;
  }

  private static int depth(Block block) {
    return block.kind() == Block.Kind.HEADING ? 0 : Math.max(1, block.level());
  }

  private static Paragraph.Kind kind(Block block, boolean followed, boolean plain) {
    String text = block.passage().text();
    return switch (block.kind()) {
      case TABLE_ROW -> Paragraph.Kind.TABLE_ROW;
      case BULLET -> Markers.isLimb(text) ? Paragraph.Kind.TEXT : Paragraph.Kind.LIST_ITEM;
      default ->
          followed && isSubheading(block, text, plain)
              ? Paragraph.Kind.SUBHEADING
              : Paragraph.Kind.TEXT;
    };
  }

  private static boolean isSubheading(Block block, String text, boolean plain) {
    if (Headings.isMarker(text)
        || ActionColumn.isEntry(text)
        || Shape.words(text) > SHORT
        || Shape.startsLower(text)) {
      return false;
    }
    boolean set = block.kind() == Block.Kind.HEADING || block.strong() || Shape.isCapitals(text);
    return set ? !text.endsWith(".") : plain && isPlainHeading(block, text);
  }

  /** {@code Next steps}: short, apart, without stop and without verb. */
  private static boolean isPlainHeading(Block block, String text) {
    return block.blankBefore()
        && !text.matches("(?s).*[.;,:)][-\u2013\u2014]?$")
        && !text.contains(": ")
        && !Markers.isLimb(text)
        && !SENTENCE.matcher(text).find();
  }
}
