package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;

/** Finds where the items begin: by their numbers, else by headings that are set alike. */
final class ItemFinder {
  private static final int SHORT = 14;

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
    List<Candidate> style = bestStyle(bare);
    double unnumbered = style.stream().mapToDouble(Candidate::weight).sum();
    boolean few = chain.items().size() < 2;
    boolean numbered = !few && (reach(chain.items()) > 0.4 || chain.weight() >= unnumbered);
    boolean some = chain.weight() >= unnumbered && !chain.items().isEmpty();
    List<Candidate> other = new UnnumberedItems(blocks, headings).best();
    if (other.size() > chain.items().size()
        && UnnumberedItems.weight(other) > UnnumberedItems.weight(style)
        && UnnumberedItems.weight(other) > UnnumberedItems.weight(chain.items())) {
      return other;
    }
    return numbered || some ? withUnnumbered(chain.items(), bare) : style;
  }

  /** {@code Minutes pdf icon PDF 90 KB}: only headings of items bear the sign of a paper. */
  private boolean hasFileSign(Candidate candidate) {
    String printed = blocks.get(candidate.index()).passage().text();
    return candidate.heading().text().length() < printed.length();
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
      String text = Headings.withoutFileSign(block.passage()).text();
      if (looksLikeHeading(block, text)) {
        double weight = headings.weight(block, text, i + 1);
        found.add(
            new Candidate(i, i + 1, null, Headings.withoutFileSign(block.passage()), null, weight));
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
        && !text.matches("(?s).*[.;,:][-\u2013\u2014]?$")
        && !Shape.startsLower(text)
        && !TOLD.matcher(text).find();
  }

  /** Of the ways in which headings are set, the one that the items have. */
  private List<Candidate> bestStyle(List<Candidate> bare) {
    Map<HeadingStyle, List<Candidate>> styles = new LinkedHashMap<>();
    int body = AttendancePart.endOfTitle(blocks);
    for (Candidate candidate : bare) {
      Block block = blocks.get(candidate.index());
      HeadingStyle style = HeadingStyle.of(block, candidate.heading().text());
      if (candidate.index() >= body && !isAttendance(candidate.index())) {
        styles.computeIfAbsent(style, s -> new ArrayList<>()).add(candidate);
      }
    }
    styles.entrySet().removeIf(e -> e.getKey().isPlain() && procedural(e.getValue()) < 2);
    return styles.entrySet().stream()
        .max(Comparator.comparingDouble(style -> weight(style.getValue())))
        .map(best -> withAcronyms(best.getKey(), styles))
        .orElse(List.of());
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
        && Shape.endsSentence(blocks.get(candidate.bodyFrom()).passage().text());
  }
}
