package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Headings that nothing sets off but that they are short lines with text under them. A line is not
 * known by itself: a document must have several that end alike, with text under each, and some of
 * them must be headings that nearly all minutes have.
 */
final class LoneLines {
  private static final Words OTHERS = Words.named("inner-labels");
  private static final int LONGEST = 10;
  private static final int SENTENCE = 4;
  private static final int LINE = 12;
  private static final int FEWEST = 3;
  private static final String TIGHT = "tight";

  /** A list of who was there has so many lines at most. */
  private static final int LIST_LINES = 60;

  /** {@code Actions}, {@code Summary of decisions}: a list of what the whole meeting did. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)(?:(?:summary|list) of )?(?:actions?|decisions?|action points|outcomes)(?:"
              + " (?:agreed|taken|arising|made))?:?");

  /** What ends a line that is a heading all the same. */
  private static final Pattern SIGN = Pattern.compile("\\s?(?<sign>[:.\u2013\u2014-])$");

  /** {@code Tuesday 9 April at 7.30pm}, {@code Hall hire £24.00}, {@code 4 votes}: no headings. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|^\\d|\\p{Sc}|^(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr)\\b.*(?:,|\\band\\b|[.]$)|@|\\bwww\\.|_{3}|\\.{4}");

  private static final Pattern MATTER = Pattern.compile("(?i)^(?:planning|finance|police)\\b");

  private final List<Block> blocks;
  private final Headings headings;
  private final int body;
  private final boolean dense;

  LoneLines(List<Block> blocks, Headings headings) {
    this.blocks = blocks;
    this.headings = headings;
    this.body = AttendancePart.endOfTitle(blocks);
    long gaps = blocks.stream().filter(Block::blankBefore).count();
    this.dense = gaps * 4 < blocks.size();
  }

  /** The lines that weigh most of those that end alike; empty where none are headings. */
  List<Candidate> best() {
    Map<String, List<Candidate>> kinds = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = Math.max(1, body); i + 1 < blocks.size(); i++) {
      if (isLone(i)) {
        Candidate line = candidate(i);
        kinds.computeIfAbsent(kind(i), k -> new ArrayList<>()).add(line);
        times.merge(line.heading().text(), 1, Integer::sum);
        if (isTight(i)) {
          kinds.computeIfAbsent(TIGHT, k -> new ArrayList<>()).add(line);
        }
      }
    }
    kinds.values().forEach(k -> k.removeIf(c -> times.getOrDefault(c.heading().text(), 0) > 1));
    return kinds.entrySet().stream()
        .filter(kind -> areHeadings(kind.getKey(), kind.getValue()))
        .map(Map.Entry::getValue)
        .max(Comparator.comparingDouble(UnnumberedItems::weight))
        .orElse(List.of());
  }

  /** A few words with a gap above them, and sentences close below. */
  private boolean isTight(int i) {
    String text = blocks.get(i).passage().text();
    Block below = blocks.get(i + 1);
    return !dense
        && !below.blankBefore()
        && Shape.words(text) <= SENTENCE
        && !SIGN.matcher(text).find()
        && Shape.endsSentence(below.passage().text())
        && Shape.words(below.passage().text()) > LONGEST - SENTENCE;
  }

  private Candidate candidate(int i) {
    Block block = blocks.get(i);
    Passage line = Headings.withoutFileSign(block.passage());
    Matcher sign = SIGN.matcher(line.text());
    Passage heading = sign.find() ? line.slice(0, sign.start()) : line;
    double weight = headings.weight(block, line.text(), i + 1);
    return new Candidate(i, i + 1, null, heading, null, weight);
  }

  /** How a line is set and what ends it. */
  private String kind(int i) {
    String text = blocks.get(i).passage().text();
    Matcher sign = SIGN.matcher(text);
    return (Shape.isCapitals(text) ? "A" : "a") + (sign.find() ? sign.group("sign") : "");
  }

  /** A short line that ends with a stop may be a sentence, so more of them must be usual. */
  private static boolean areHeadings(String kind, List<Candidate> lines) {
    if (kind.equals(TIGHT)) {
      return lines.size() > FEWEST;
    }
    long usual = lines.stream().filter(c -> isUsual(c.heading().text())).count();
    long lists = lines.stream().filter(c -> isList(c.heading().text())).count();
    long wanted = kind.endsWith(".") ? FEWEST : 1;
    return lines.size() >= FEWEST && usual + lists >= wanted || lists > 1;
  }

  /** Minutes of all bodies have it, and it is no common word for a matter. */
  private static boolean isUsual(String heading) {
    return Headings.isProcedural(heading) && !MATTER.matcher(heading).find();
  }

  private boolean isLone(int i) {
    Block block = blocks.get(i);
    String text = block.passage().text();
    return block.kind() == Block.Kind.PARAGRAPH
        && !block.strong()
        && (block.blankBefore() || dense)
        && Shape.words(text) <= LONGEST
        && !Shape.startsLower(text)
        && !text.matches(".*[;,?!]$")
        && ItemNumber.at(text).isEmpty()
        && (!Headings.isMarker(text) || isClosingList(i))
        && !OTHERS.is(text)
        && !ENTRY.matcher(text).find()
        && !ItemFinder.isTold(text)
        && hasText(below(i), Headings.isProcedural(text))
        && !isLedIn(i)
        && !inList(i);
  }

  /** The block under a line, and under the rule that underlines it. */
  private int below(int i) {
    boolean ruled = blocks.get(i + 1).kind() == Block.Kind.RULE;
    return ruled && i + 2 < blocks.size() ? i + 2 : i + 1;
  }

  /** A sentence or a list of them; under a usual heading anything. */
  private boolean hasText(int i, boolean usual) {
    Block block = blocks.get(i);
    String text = block.passage().text();
    int words = Shape.words(text);
    boolean sentence = words >= SENTENCE && Shape.endsSentence(text) || words > LINE;
    return block.kind() != Block.Kind.RULE
        && block.kind() != Block.Kind.HEADING
        && !block.strong()
        && (sentence || usual && !Headings.isProcedural(text));
  }

  /** {@code Actions}, {@code Decisions}: what stands there numbered are no items. */
  static boolean isList(String heading) {
    return LIST.matcher(heading).matches();
  }

  /** {@code Actions}, {@code Decisions}, and a list under it. */
  private boolean isClosingList(int i) {
    Block below = blocks.get(below(i));
    return isList(blocks.get(i).passage().text())
        && (below.kind() == Block.Kind.BULLET || !ItemNumber.at(below.passage().text()).isEmpty());
  }

  private boolean isLedIn(int i) {
    String before = i > 0 ? blocks.get(i - 1).passage().text() : "";
    return before.endsWith(":") && Shape.words(before) > LONGEST;
  }

  /** In a list of names under a label, of which it may be the last. */
  private boolean inList(int i) {
    if (AttendancePart.isHeading(blocks, i)) {
      return true;
    }
    if (blocks.get(i).blankBefore() && !blocks.get(i - 1).blankBefore()) {
      return false;
    }
    for (int j = i;
        j >= Math.max(body, i - LIST_LINES) && isEntry(blocks.get(j).passage().text());
        j--) {
      if (AttendancePart.isHeading(blocks, j)
          || AttendancePart.isLabel(blocks.get(j).passage().text())) {
        return !Headings.isProcedural(blocks.get(i).passage().text());
      }
      if (j < i && Headings.isProcedural(blocks.get(j).passage().text())) {
        return false;
      }
    }
    return AttendancePart.isList(blocks.get(i));
  }

  private static boolean isEntry(String line) {
    int words = Shape.words(line);
    return words <= LINE && !(words > SENTENCE && Shape.endsSentence(line));
  }
}
