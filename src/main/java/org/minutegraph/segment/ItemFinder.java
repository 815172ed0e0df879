package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/** Finds where the items begin: by their numbers, else by headings that are set alike. */
final class ItemFinder {
  private static final Words CLOSING = Words.named("closing-phrases");
  private static final int SHORT = 14;
  private static final int USUAL = 2;
  private static final int STOPPED = 8;

  /** {@code Subject to this, Cllr Elm proposed acceptance seconded by Cllr Fir}: a sentence. */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:was|were|had been|has been|have been|will be|would be)\\b"
              + "|\\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\b.{1,60}\\b(?:proposed|seconded|asked|reported|said|advised|stated|welcomed|thanked|agreed|moved)\\b");

  private static final Pattern ACTIONS =
      Pattern.compile("(?i)actions? (?:points?|log|tracker|list|summary|arising|from .{3,60})");

  private final List<Block> blocks;
  private final Headings headings;

  ItemFinder(List<Block> blocks) {
    this.blocks = blocks;
    this.headings = new Headings(blocks);
  }

  /** In order of print. */
  List<Candidate> find() {
    SystemPage page = new SystemPage(blocks);
    List<Candidate> only = page.item();
    if (!only.isEmpty()) {
      return only;
    }
    List<Candidate> numbers = page.withoutPurposes(headings.numbered());
    NumberedChain chain = NumberedChain.best(numbers);
    List<Candidate> alike = UnnumberedItems.alike(numbers);
    if (alike.size() > chain.items().size()) {
      return alike;
    }
    List<Candidate> bare = unnumbered();
    List<Candidate> signed = bare.stream().filter(this::hasFileSign).toList();
    if (chain.items().size() < 2 && signed.size() >= 2) {
      return signed;
    }
    List<Candidate> lone = page.isLabelled() ? List.of() : new LoneLines(blocks, headings).best();
    List<Candidate> style = heavier(bestStyle(bare), lone);
    UnnumberedItems apart = new UnnumberedItems(blocks, headings);
    if (encloses(style, chain.items())) {
      return apart.withLabels(style);
    }
    double unnumbered = style.stream().mapToDouble(Candidate::weight).sum();
    boolean few = chain.items().size() < 2;
    boolean numbered = !few && (reach(chain.items()) > 0.4 || chain.weight() >= unnumbered);
    boolean some = chain.weight() >= unnumbered && !chain.items().isEmpty();
    List<Candidate> other = apart.best();
    if (other.size() > chain.items().size()
        && UnnumberedItems.weight(other) > UnnumberedItems.weight(style)
        && UnnumberedItems.weight(other) > UnnumberedItems.weight(chain.items())) {
      return other;
    }
    return numbered || some
        ? withUnnumbered(CommonSign.applied(chain.items(), blocks), bare)
        : apart.withLabels(style);
  }

  private static List<Candidate> heavier(List<Candidate> a, List<Candidate> b) {
    return weight(b) > weight(a) ? b : a;
  }

  /** True where the numbers are those of lists under headings that have none. */
  private static boolean encloses(List<Candidate> style, List<Candidate> numbered) {
    boolean listed =
        style.stream()
            .filter(c -> LoneLines.isList(c.heading().text()))
            .limit(1)
            .anyMatch(list -> numbered.stream().allMatch(c -> c.index() > list.index()));
    boolean usual = procedural(style) > USUAL && procedural(style) > 2 * procedural(numbered);
    boolean within = procedural(style) > 0 && procedural(numbered) == 0;
    return listed
        || usual && style.size() > numbered.size()
        || within && sections(style, numbered) * 3 <= style.size();
  }

  /** Under how many of the headings the others stand. */
  private static long sections(List<Candidate> style, List<Candidate> numbered) {
    return numbered.stream()
        .map(n -> style.stream().filter(c -> c.index() < n.index()).count())
        .distinct()
        .count();
  }

  /** {@code Minutes pdf icon PDF 90 KB}: only headings of items bear the sign of a paper. */
  private boolean hasFileSign(Candidate candidate) {
    Passage printed = blocks.get(candidate.index()).passage();
    return Headings.withoutFileSign(printed).text().length() < printed.text().length();
  }

  /** Which part of the blocks lies between the first and the last. */
  private double reach(List<Candidate> items) {
    int first = items.get(0).index();
    int last = items.get(items.size() - 1).index();
    return (last - first) / (double) blocks.size();
  }

  /** Blocks without a number that look like a heading with text under it. */
  private List<Candidate> unnumbered() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Passage line = Headings.withoutFileSign(block.passage());
      String text = line.text();
      if (looksLikeHeading(block, text)) {
        double weight = headings.weight(block, text, i + 1);
        found.add(new Candidate(i, i + 1, null, Headings.trimmed(line), null, weight));
      }
    }
    return found;
  }

  private static boolean looksLikeHeading(Block block, String text) {
    boolean paragraph = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
    return paragraph && block.blankBefore() && readsLikeHeading(block, text);
  }

  /** True for words that a heading may have, however it is set. */
  static boolean readsLikeHeading(Block block, String text) {
    return Shape.words(text) <= SHORT
        && ItemNumber.at(text).isEmpty()
        && (!Headings.isMarker(text) || block.strong() && ACTIONS.matcher(text).matches())
        && !endsOpen(block, text)
        && !Shape.startsLower(text)
        && !isTold(text);
  }

  /** A stop or a colon ends it, and it is not set as a heading. */
  private static boolean endsOpen(Block block, String text) {
    boolean set = block.strong() || block.kind() == Block.Kind.HEADING;
    boolean stop = set && (text.endsWith(".") || text.endsWith(":"));
    return text.matches("(?s).*[.;,:][-\u2013\u2014]?$")
        && !(stop && Shape.words(text) <= STOPPED && !TextOpening.hasVerb(text));
  }

  static boolean isTold(String text) {
    return TOLD.matcher(text).find();
  }

  /** Of the ways in which headings are set, the one that the items have. */
  private List<Candidate> bestStyle(List<Candidate> bare) {
    Map<HeadingStyle, List<Candidate>> styles = new LinkedHashMap<>();
    Map<HeadingStyle, List<Candidate>> labels = new LinkedHashMap<>();
    int body = AttendancePart.endOfTitle(blocks);
    for (Candidate candidate : bare) {
      Block block = blocks.get(candidate.index());
      HeadingStyle style = HeadingStyle.of(block, candidate.heading().text());
      if (candidate.index() >= body && !isAttendance(candidate.index())) {
        Map<HeadingStyle, List<Candidate>> kind =
            style.level() == 0 && block.passage().text().endsWith(":") ? labels : styles;
        kind.computeIfAbsent(style, s -> new ArrayList<>()).add(candidate);
      }
    }
    return heavier(best(styles), best(labels));
  }

  private List<Candidate> best(Map<HeadingStyle, List<Candidate>> styles) {
    styles.keySet().removeIf(HeadingStyle::isPlain);
    return styles.entrySet().stream()
        .max(Comparator.comparingDouble(style -> weight(style.getValue())))
        .map(best -> withRank(best.getKey(), withAcronyms(best.getKey(), styles)))
        .orElse(List.of());
  }

  /** With all headings that the format gives the same rank, whatever they say. */
  private List<Candidate> withRank(HeadingStyle style, List<Candidate> found) {
    if (style.level() == 0 || found.isEmpty()) {
      return found;
    }
    List<Candidate> all = new ArrayList<>(found);
    Set<Integer> known = new HashSet<>(found.stream().map(Candidate::index).toList());
    int body = AttendancePart.endOfTitle(blocks);
    int from = body > 1 && isOfRank(body - 1, style.level()) ? body - 1 : body;
    for (int i = from; i < blocks.size(); i++) {
      if (!known.contains(i) && (isOfRank(i, style.level()) || isAbove(i, style.level()))) {
        Passage heading = Headings.trimmed(Headings.withoutFileSign(blocks.get(i).passage()));
        all.add(new Candidate(i, i + 1, null, heading, null, 0));
      }
    }
    all.sort(Comparator.comparingInt(Candidate::index));
    return all;
  }

  /** A heading of higher rank, over items, that has text of its own. */
  private boolean isAbove(int i, int level) {
    return IntStream.range(1, level).anyMatch(rank -> isOfRank(i, rank))
        && i + 1 < blocks.size()
        && Shape.isTale(blocks.get(i + 1).passage().text())
        && !CLOSING.begin(blocks.get(i + 1).passage().text());
  }

  private boolean isOfRank(int i, int level) {
    Block block = blocks.get(i);
    return block.kind() == Block.Kind.HEADING
        && block.level() == level
        && !isAttendance(i)
        && !Headings.isMarker(block.passage().text())
        && !CLOSING.begin(block.passage().text());
  }

  /** {@code AOB} among headings that are set as it is, though not in capitals. */
  private static List<Candidate> withAcronyms(
      HeadingStyle best, Map<HeadingStyle, List<Candidate>> styles) {
    return styles.entrySet().stream()
        .filter(style -> style.getKey().equals(best) || style.getKey().isLike(best))
        .flatMap(
            style ->
                style.getValue().stream()
                    .filter(c -> style.getKey().equals(best) || isAcronym(c.heading().text())))
        .sorted(Comparator.comparingInt(Candidate::index))
        .toList();
  }

  private static boolean isAcronym(String heading) {
    return heading.length() < 6 && heading.indexOf(' ') < 0 && Headings.isProcedural(heading);
  }

  private static double weight(List<Candidate> style) {
    return style.size() + 4.0 * procedural(style);
  }

  private static long procedural(List<Candidate> style) {
    return style.stream().filter(c -> Headings.isProcedural(c.heading().text())).count();
  }

  /** Headings without number, set like the items, that stand before the first or after the last. */
  private List<Candidate> withUnnumbered(List<Candidate> items, List<Candidate> bare) {
    List<Candidate> all = new ArrayList<>(items);
    int first = items.get(0).index();
    int last = items.get(items.size() - 1).bodyFrom();
    HeadingStyle style = style(items.get(items.size() / 2));
    for (Candidate candidate : bare) {
      boolean alike = style(candidate).isLike(style) && !style.isPlain();
      boolean before = candidate.index() < first && opensBusiness(candidate, first);
      boolean usual = before && Headings.isUsual(candidate.heading().text());
      boolean after =
          candidate.index() >= last && Headings.isProcedural(candidate.heading().text());
      if (alike && (before || after) || usual) {
        all.add(candidate);
      }
    }
    all.sort(Comparator.comparingInt(Candidate::index));
    return all;
  }

  /** {@code Apologies:} above more labels of those present is one itself, and no item. */
  private boolean isLabel(Candidate candidate, int first) {
    return IntStream.range(candidate.bodyFrom(), first)
        .anyMatch(i -> AttendancePart.isHeading(blocks, i));
  }

  private boolean isAttendance(int index) {
    return AttendancePart.isHeading(blocks, index) || AttendancePart.isList(blocks.get(index));
  }

  private HeadingStyle style(Candidate candidate) {
    Block block = blocks.get(candidate.bodyFrom() - 1);
    return HeadingStyle.of(block, candidate.heading().text());
  }

  private boolean opensBusiness(Candidate candidate, int first) {
    return candidate.bodyFrom() < first
        && candidate.index() >= AttendancePart.endOfTitle(blocks)
        && !isAttendance(candidate.index())
        && !isLabel(candidate, first)
        && Shape.endsSentence(blocks.get(candidate.bodyFrom()).passage().text());
  }
}
