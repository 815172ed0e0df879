package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** Lists of those present that bear the number of an item: {@code 1. Those attending: Cllr Elm}. */
final class AttendanceItems {

  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)(?:those |members |councillors |record of )?(?:present|attending|in"
              + " attendance|attendance|attendees|sederunt|presiding|(?:hefyd )?yn"
              + " bresennol|presennol(?: ?/ ?present)?)(?: and in attendance)?\\W*");

  /** {@code Notes}, set as the headings are, above {@code Attending}. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:draft |meeting )?(?:notes|minutes|record)(?: of (?:the )?meeting)?\\W*");

  private AttendanceItems() {}

  /** How many of the first items are such lists, or the title above one. */
  static int leading(List<Block> blocks, List<Candidate> items) {
    int lists = 0;
    while (lists < items.size() && isList(blocks, items.get(lists))) {
      lists++;
    }
    return lists;
  }

  private static boolean isList(List<Block> blocks, Candidate item) {
    String heading = item.heading().text();
    boolean title = item.number() == null && TITLE.matcher(heading).matches();
    return PRESENT.matcher(heading).matches()
        || title
            && item.bodyFrom() < blocks.size()
            && AttendancePart.beginsList(blocks.get(item.bodyFrom()).passage().text());
  }

  /** The blocks, those that begin such a list without their number. */
  static List<Block> unnumbered(List<Block> blocks, List<Candidate> lists) {
    List<Block> bare = new ArrayList<>(blocks);
    for (Candidate list : lists) {
      ItemNumber number = list.number();
      Block block = blocks.get(list.index());
      if (number != null && number.end() < block.passage().text().length()) {
        bare.set(list.index(), without(number, block));
      }
    }
    return bare;
  }

  private static Block without(ItemNumber number, Block block) {
    Passage text = block.passage().slice(number.end(), block.passage().text().length());
    return new Block(
        block.kind(),
        block.level(),
        text,
        block.cells(),
        block.strong(),
        block.indent(),
        block.blankBefore(),
        block.page());
  }
}
