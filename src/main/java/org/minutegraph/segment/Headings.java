package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** Finds the blocks that may be headings of items, and weighs how much they look like it. */
final class Headings {
  private static final Words PROCEDURAL = Words.named("procedural-headings");
  private static final Words MARKERS = Words.named("resolution-markers");
  private static final Words ATTENDANCE = Words.named("attendance-labels");

  /** {@code pdf icon PDF 113 KB}, {@code (PDF, 2MB)}: the sign of a link after a heading. */
  private static final Pattern FILE_SIGN =
      Pattern.compile(
          "(?i)\\s*\\(?(?:pdf icon\\s*)?\\(?PDF[, ]{1,3}\\d[\\d.,]{0,7} ?[KMG]B\\)?.*$");

  /** {@code (12, 13, 14)}, {@code Agenda Item 3} before a heading: other numbers it has. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "^(?:\\(\\d{1,4}(?:, ?\\d{1,4})*+\\)|(?i:agenda item) (?:(?i:no)\\.?"
              + " ?)?\\d{1,3}[a-z]?\\s?[.:)-]?)\\s+(?=\\S)");

  private static final Pattern TRAILING = Pattern.compile("\\s*[:\u2013\u2014-]+$");

  private static final int LONG = 14;
  private static final int LONGEST = 30;

  /** A heading goes on over so many lines at most. */
  private static final int MOST_LINES = 3;

  private final List<Block> blocks;
  private final boolean below;

  Headings(List<Block> blocks) {
    this.blocks = blocks;
    this.below = NumberBelow.isHabit(blocks);
  }

  /** Every way in which a block can begin a numbered item. */
  List<Candidate> numbered() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (ItemNumber number : ItemNumber.at(blocks.get(i).passage().text())) {
        Candidate candidate = numbered(i, number);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private @Nullable Candidate numbered(int i, ItemNumber number) {
    Block block = blocks.get(i);
    Passage text = block.passage();
    if (block.kind() == Block.Kind.TABLE_ROW) {
      return numberedRow(i, number);
    }
    if (number.end() >= text.text().length()) {
      return numberAlone(i, number);
    }
    Passage rest = text.slice(number.end(), text.text().length());
    return candidate(i, i, number, rest);
  }

  /** {@code | 7. | Budget | |}: the number and the heading are cells. */
  private @Nullable Candidate numberedRow(int i, ItemNumber number) {
    List<Passage> cells = blocks.get(i).cells();
    boolean own = cells.size() > 1 && number.end() >= cells.get(0).text().length();
    return own && !cells.get(1).isEmpty() ? candidate(i, i, number, cells.get(1)) : null;
  }

  /** {@code 41.} and on the next line {@code BUDGET}. */
  private @Nullable Candidate numberAlone(int i, ItemNumber number) {
    boolean last = i + 1 >= blocks.size();
    if (last || number.isBefore(blocks.get(i + 1).passage().text())) {
      return null;
    }
    if (below && NumberBelow.at(blocks, i)) {
      int first = NumberBelow.first(blocks, i);
      Passage heading = NumberBelow.heading(blocks, first, i);
      double weight = weight(blocks.get(first), heading.text(), i + 1) + 1;
      return new Candidate(first, i + 1, number, heading, null, weight);
    }
    Block next = blocks.get(i + 1);
    boolean fits = next.kind() != Block.Kind.RULE && next.kind() != Block.Kind.TABLE_ROW;
    return fits ? candidate(i, i + 1, number, next.passage()) : null;
  }

  private Candidate candidate(int first, int at, ItemNumber number, Passage whole) {
    Passage heading = withoutEarlier(trimmed(withoutFileSign(whole)));
    HeadingCut cut = cut(heading.text(), number);
    Passage rest = cut == null ? null : heading.slice(cut.rest(), heading.text().length());
    heading = cut == null ? heading : heading.slice(0, cut.head());
    int body = at + 1;
    while (rest == null
        && body <= at + MOST_LINES
        && body < blocks.size()
        && continues(blocks.get(at), blocks.get(body))) {
      heading = heading.join(" ", blocks.get(body).passage());
      body++;
    }
    double weight = weight(blocks.get(at), heading.text(), body);
    weight -= rest == null ? 0 : hasText(body) ? 2 : 0.5;
    boolean set = number.isSet(blocks.get(first).passage().text());
    return new Candidate(first, body, number, heading, rest, weight + (set ? 0.5 : -0.5));
  }

  /** {@code 8. Reports 8.1 The clerk ...}: the item's first paragraph ends its heading. */
  private static @Nullable HeadingCut cut(String heading, ItemNumber number) {
    HeadingCut cut = HeadingCut.of(heading);
    int first = heading.indexOf(" " + number.printed() + ".1 ");
    boolean earlier = first > 0 && (cut == null || first < cut.head());
    return earlier ? new HeadingCut(first, first + 1) : cut;
  }

  /** The second line of a heading: set alike, and no gap between. */
  private boolean continues(Block heading, Block next) {
    String a = heading.passage().text();
    String b = next.passage().text();
    boolean alike =
        heading.kind() == next.kind() && heading.kind() == Block.Kind.HEADING
            || heading.strong() && next.strong()
            || Shape.isCapitals(a) && Shape.isCapitals(b);
    return alike
        && !next.blankBefore()
        && next.kind() != Block.Kind.RULE
        && ItemNumber.at(b).isEmpty()
        && !MARKERS.begin(b)
        && Shape.words(b) <= LONG;
  }

  /** How much a line looks like the heading of an item. */
  double weight(Block block, String heading, int body) {
    int words = Shape.words(heading);
    double weight = 0;
    weight += block.kind() == Block.Kind.HEADING ? 3 : 0;
    weight += block.strong() ? 2.5 : 0;
    weight += Shape.isCapitals(heading) ? 2.5 : 0;
    weight += words <= LONG ? 1 : words > LONGEST ? -4 : -0.5;
    weight -= heading.endsWith(".") && words > 6 && !Shape.isCapitals(heading) ? 2 : 0;
    weight -=
        heading.matches("(?s).*(?:[;,]|\\band|:-?)$")
            ? words > 8 || !isProcedural(heading) ? 3 : 1
            : 0;
    weight -= Shape.startsLower(heading) ? 4 : 0;
    weight -= heading.startsWith("That ") ? 5 : 0;
    weight -= block.kind() == Block.Kind.BULLET && block.level() > 1 ? 3 : 0;
    weight -= block.level() > 1 && block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
    weight -= block.indent() > 12 ? 1 : 0;
    weight += isProcedural(heading) ? 2 : 0;
    weight -= MARKERS.begin(heading) && words < 4 ? 4 : 0;
    weight += block.blankBefore() ? 0.5 : -0.5;
    weight += hasText(body) || hasList(block, body) ? 1 : -0.5;
    return weight;
  }

  static boolean isProcedural(String heading) {
    return PROCEDURAL.begin(heading);
  }

  /** The heading of an item that nearly all minutes have, and no title of minutes. */
  static boolean isUsual(String heading) {
    return isProcedural(heading) && !heading.matches("(?is)(?:minutes?|planning|finance)\\b.*");
  }

  static boolean isMarker(String heading) {
    return MARKERS.begin(heading);
  }

  static boolean isAttendance(String heading) {
    return ATTENDANCE.is(heading);
  }

  /** Text that is no numbered line stands under it. */
  private boolean hasText(int body) {
    return body < blocks.size()
        && blocks.get(body).kind() != Block.Kind.RULE
        && ItemNumber.at(blocks.get(body).passage().text()).isEmpty();
  }

  /** A list inside the entry stands under it. */
  private boolean hasList(Block block, int body) {
    return block.kind() == Block.Kind.BULLET
        && body < blocks.size()
        && blocks.get(body).kind() == Block.Kind.BULLET
        && blocks.get(body).level() > block.level();
  }

  private static Passage withoutEarlier(Passage heading) {
    Matcher earlier = EARLIER.matcher(heading.text());
    boolean before = earlier.find() && earlier.end() < heading.text().length();
    return before ? heading.slice(earlier.end(), heading.text().length()) : heading;
  }

  static Passage trimmed(Passage heading) {
    Matcher sign = TRAILING.matcher(heading.text());
    return sign.find() && sign.start() > 0 ? heading.slice(0, sign.start()) : heading;
  }

  static Passage withoutFileSign(Passage heading) {
    Matcher sign = FILE_SIGN.matcher(heading.text());
    return sign.find() && sign.start() > 0 ? heading.slice(0, sign.start()) : heading;
  }
}
