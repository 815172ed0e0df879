package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Minutes whose line breaks are lost: whole pages that a converter made one line. Parted again
 * before bullets, before labels of attendance, before numbers that rise one by one, before the
 * sentence that closes the meeting, and, where nothing is numbered, before headings with a colon or
 * in capitals.
 */
final class SquashedText {
  private static final Words LABELS = Words.named("attendance-labels");
  private static final Words CLOSING = Words.named("closing-phrases");

  /** So many letters stand in the block of the letter in the middle, where lines are lost. */
  private static final int SQUASHED = 900;

  /** One block that holds so much of the text is squashed, though the whole be short. */
  private static final double NEARLY_ALL = 0.75;

  /** A shorter block is a paragraph. */
  private static final int LONG = 300;

  /** Fewer headings are a lead-in or two in a long paragraph. */
  private static final int FEWEST = 3;

  /** The heading of an item begins so near behind its number. */
  private static final int NUMBERED = 12;

  private static final Pattern BULLET =
      Pattern.compile("\\s+(?=[\u2022\u25aa\u25cf\u25e6\uf0b7]\\s)");

  private static final Pattern LABEL =
      Pattern.compile("\\s+(?=(\\p{Lu}[\\p{L}'\u2019/ -]{2,40}?)\\s?:)");

  /** {@code Village Hall PRESENT Cllr Ash}: a label without a sign. */
  private static final Pattern BARE_LABEL =
      Pattern.compile(
          "\\s+(?=(PRESENT|Present|SEDERUNT|IN ATTENDANCE|In Attendance|ALSO PRESENT)\\s"
              + "(?:Cllrs?|Councillors?|Messrs|Mr|Mrs|Ms|Miss|Dr|Provost|Bailie|Ald\\w*)\\b)");

  /** {@code Police Report: No police were present.}, behind the end of a sentence. */
  private static final Pattern SIGNED =
      Pattern.compile("(?<=[.?!)])\\s+(?=(\\p{Lu}[\\p{L}'\u2019/&,() -]{1,60}?)\\s?:\\s)");

  /** {@code FINANCE The clerk}, behind the end of a sentence. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<=[.?!:;)])\\s+(?=(\\p{Lu}[\\p{Lu}'\u2019]{2,}(?:["
              + " /&,-]{1,3}[\\p{Lu}'\u2019()]{2,}){0,12})[.:]?\\s\\p{Lu})");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!)])\\s+(?=\\p{Lu})");

  private SquashedText() {}

  static List<Block> parted(List<Block> blocks) {
    return isSquashed(blocks) ? blocks.stream().flatMap(SquashedText::parted).toList() : blocks;
  }

  /** True where most of the text stands in blocks far longer than paragraphs are. */
  private static boolean isSquashed(List<Block> blocks) {
    double all = 0;
    double squares = 0;
    double longest = 0;
    for (Block block : blocks) {
      double length = block.passage().text().length();
      all += length;
      longest = Math.max(longest, block.kind() == Block.Kind.PARAGRAPH ? length : 0);
      squares += block.kind() == Block.Kind.PARAGRAPH ? length * length : 0;
    }
    return squares > all * SQUASHED || longest > LONG && longest > all * NEARLY_ALL;
  }

  private static Stream<Block> parted(Block block) {
    Passage whole = block.passage();
    if (block.kind() != Block.Kind.PARAGRAPH || whole.text().length() < LONG) {
      return Stream.of(block);
    }
    TreeMap<Integer, Block.Kind> starts = starts(whole.text());
    starts.put(whole.text().length(), Block.Kind.PARAGRAPH);
    List<Block> parts = new ArrayList<>();
    int from = 0;
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (var start : starts.entrySet()) {
      parts.addAll(parts(block, whole.slice(from, start.getKey()), kind));
      from = start.getKey();
      kind = start.getValue();
    }
    return parts.stream();
  }

  /** What begins where, behind the white space. */
  private static TreeMap<Integer, Block.Kind> starts(String text) {
    TreeMap<Integer, Block.Kind> starts = new TreeMap<>();
    List<Integer> numbers = RisingNumbers.in(text);
    if (numbers.isEmpty()) {
      headings(text).forEach(head -> starts.put(head, Block.Kind.HEADING));
    }
    labels(text).stream()
        .filter(label -> numbers.stream().noneMatch(n -> n < label && label < n + NUMBERED))
        .forEach(label -> starts.put(label, Block.Kind.PARAGRAPH));
    all(SENTENCE, text)
        .filter(m -> CLOSING.begin(text.substring(m.end())))
        .forEach(m -> starts.put(m.end(), Block.Kind.PARAGRAPH));
    numbers.forEach(number -> starts.put(number, Block.Kind.PARAGRAPH));
    all(BULLET, text).forEach(m -> starts.put(m.end(), Block.Kind.BULLET));
    return starts;
  }

  /** Where labels begin; {@code In attendance:} is one, and not two. */
  private static Collection<Integer> labels(String text) {
    Map<Integer, Integer> byEnd = new TreeMap<>();
    all(LABEL, text)
        .filter(m -> LABELS.is(m.group(1)))
        .forEach(m -> byEnd.putIfAbsent(m.end(1), m.end()));
    all(BARE_LABEL, text).forEach(m -> byEnd.putIfAbsent(m.end(1), m.end()));
    return byEnd.values();
  }

  private static List<Integer> headings(String text) {
    List<Integer> starts = new ArrayList<>();
    for (Pattern heading : List.of(SIGNED, CAPITALS)) {
      List<MatchResult> found = all(heading, text).filter(m -> !isOther(m.group(1))).toList();
      boolean usual = found.stream().anyMatch(m -> Headings.isUsual(m.group(1)));
      if (usual && found.size() >= FEWEST) {
        found.forEach(m -> starts.add(m.end()));
      }
    }
    return starts;
  }

  private static boolean isOther(String head) {
    return Headings.isMarker(head) || LABELS.is(head);
  }

  private static Stream<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static List<Block> parts(Block block, Passage part, Block.Kind kind) {
    String text = part.text().stripTrailing();
    int head = kind == Block.Kind.HEADING ? endOfHeading(text) : 0;
    int from = kind == Block.Kind.BULLET ? 2 : head;
    while (from < text.length() && " :.".indexOf(text.charAt(from)) >= 0 && from > 0) {
      from++;
    }
    List<Block> parts = new ArrayList<>();
    if (head > 0) {
      parts.add(part(block, part.slice(0, head), kind));
    }
    if (from < text.length()) {
      Block.Kind of = kind == Block.Kind.HEADING ? Block.Kind.PARAGRAPH : kind;
      parts.add(part(block, part.slice(from, text.length()), of));
    }
    return parts;
  }

  private static int endOfHeading(String text) {
    return Stream.of(SIGNED, CAPITALS)
        .flatMap(heading -> all(heading, ". " + text).filter(m -> m.end() == 2))
        .map(m -> m.group(1).length())
        .findFirst()
        .orElse(0);
  }

  private static Block part(Block block, Passage text, Block.Kind kind) {
    int level = kind == Block.Kind.HEADING ? 4 : kind == Block.Kind.BULLET ? 1 : 0;
    return new Block(kind, level, text, List.of(), false, block.indent(), true, block.page());
  }
}
