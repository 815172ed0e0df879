package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * What is peculiar to the pages of committee systems: the label {@code Minutes:} under an item, and
 * pages that show one item alone, whose heading follows {@code Agenda item} or {@code Issue -
 * meetings}. It knows the item of the first meeting only where an issue was before several.
 */
final class SystemPage {
  private static final Pattern ONE_ITEM =
      Pattern.compile(
          "(?i)agenda item|issue\\s?[-\u2013]\\s?(?:meetings|decisions|details)|issue details");

  /** {@code Meeting: 21/07/2022 - Roads Board (Item 55)}. */
  private static final Pattern MEETING =
      Pattern.compile("(?i)meeting:\\s.{0,160}\\(item\\s(?<number>\\S{1,12})\\)");

  private static final int TOP = 12;

  private final List<Block> blocks;

  SystemPage(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** True where text stands under {@code Minutes:} or {@code Decision:}. */
  boolean isLabelled() {
    return blocks.stream().anyMatch(block -> ItemParts.isLabel(block.passage().text()));
  }

  /** The index of the line that tells when which body had the issue before it, or -1. */
  int meetingLine() {
    int sign = index(0, ONE_ITEM);
    return sign < 0 ? -1 : index(sign, MEETING);
  }

  /** The only item of a page that shows one; none on all other pages. */
  List<Candidate> item() {
    int sign = index(0, ONE_ITEM);
    int meeting = sign < 0 ? -1 : index(sign, MEETING);
    if (sign < 0 || meeting < 0 && !isLabelled()) {
      return List.of();
    }
    int heading = meeting < 0 ? sign + 1 : meeting + 1;
    boolean isText = heading < blocks.size() && !blocks.get(heading).passage().isEmpty();
    return isText ? List.of(candidate(heading, meeting)) : List.of();
  }

  private Candidate candidate(int heading, int meeting) {
    Passage whole = Headings.withoutFileSign(blocks.get(heading).passage());
    for (ItemNumber number : ItemNumber.at(whole.text())) {
      if (number.end() < whole.text().length()) {
        Passage rest = whole.slice(number.end(), whole.text().length());
        return new Candidate(heading, heading + 1, number, rest, null, 1);
      }
    }
    return new Candidate(heading, heading + 1, told(meeting), whole, null, 1);
  }

  /** The number that {@code (Item 55)} tells; null where there is none. */
  private @Nullable ItemNumber told(int meeting) {
    Matcher line = MEETING.matcher(meeting < 0 ? "" : blocks.get(meeting).passage().text().strip());
    return line.matches() && line.group("number").matches("\\d{1,5}")
        ? new ItemNumber(
            line.group("number"), "#", Integer.parseInt(line.group("number")) * 100, 0, 0)
        : null;
  }

  private int index(int from, Pattern line) {
    for (int i = from; i < Math.min(TOP, blocks.size()); i++) {
      Matcher matcher = line.matcher(blocks.get(i).passage().text().strip());
      if (matcher.matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Without the limbs of purposes where the items' numbers stand in lines of their own. */
  List<Candidate> withoutPurposes(List<Candidate> numbered) {
    boolean alone = numbered.stream().anyMatch(this::isAlone);
    if (!alone || !isLabelled()) {
      return numbered;
    }
    List<Candidate> items = new ArrayList<>(numbered);
    items.removeIf(candidate -> !isAlone(candidate) && isLimb(candidate));
    return items;
  }

  private static boolean isLimb(Candidate candidate) {
    ItemNumber number = candidate.number();
    return number != null
        && (number.style().startsWith("(") || !number.printed().matches(".*\\d.*"));
  }

  private boolean isAlone(Candidate candidate) {
    ItemNumber number = candidate.number();
    return number != null
        && number.printed().matches(".*\\d.*")
        && number.end() >= blocks.get(candidate.index()).passage().text().length();
  }
}
