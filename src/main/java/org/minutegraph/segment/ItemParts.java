package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.SourceSpan;

/**
 * The text under an item's heading, told apart.
 *
 * @param purpose what the agenda said that the item was for
 * @param minutes what was minuted
 * @param aside labels, and decisions printed a second time
 */
record ItemParts(List<Block> purpose, List<Block> minutes, List<SourceSpan> aside) {

  /** {@code Minutes:}, {@code Decision:}: labels of a committee system's pages. */
  private static final Pattern MINUTES = Pattern.compile("(?i)(?:\\W{0,3})minutes?\\s?:?-?");

  private static final Pattern DECISION = Pattern.compile("(?i)(?:\\W{0,3})decisions?\\s?:");

  /** {@code To receive ...}, {@code Members are asked to ...}: what an item is for. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "^(?:To (?:receive|consider|approve|agree|note|confirm|elect|appoint|discuss|review|hear|sign|resolve|take|answer|deal|authorise|adopt|ratify|determine|decide|report|declare|invite|be advised|give|update|set|accept|allow|exclude|present|scrutinise|comment|examine|endorse|identify)\\b"
              + "|(?:Members|Councillors|The \\p{L}+) (?:are|is|will be) (?:asked|invited|requested|reminded|recommended) to\\b"
              + "|Members who have\\b).*",
          Pattern.DOTALL);

  ItemParts {
    purpose = List.copyOf(purpose);
    minutes = List.copyOf(minutes);
    aside = List.copyOf(aside);
  }

  static ItemParts of(List<Block> blocks) {
    int label = last(blocks, MINUTES);
    if (label >= 0) {
      return labelled(blocks, label);
    }
    int decision = last(blocks, DECISION);
    if (decision >= 0) {
      List<SourceSpan> aside = List.of(blocks.get(decision).passage().span());
      return new ItemParts(
          blocks.subList(0, decision), blocks.subList(decision + 1, blocks.size()), aside);
    }
    int from = 0;
    while (from + 1 < blocks.size() && isPurpose(blocks.get(from))) {
      from++;
    }
    return new ItemParts(blocks.subList(0, from), blocks.subList(from, blocks.size()), List.of());
  }

  /**
   * What stands before {@code Minutes:} is purpose; a decision that the minutes repeat is aside.
   */
  private static ItemParts labelled(List<Block> blocks, int label) {
    List<Block> minutes = new ArrayList<>(blocks.subList(label + 1, blocks.size()));
    List<Block> purpose = new ArrayList<>();
    List<Block> decided = new ArrayList<>();
    List<SourceSpan> aside = new ArrayList<>();
    aside.add(blocks.get(label).passage().span());
    boolean decision = false;
    for (Block block : blocks.subList(0, label)) {
      boolean sign = DECISION.matcher(block.passage().text()).matches();
      decision |= sign;
      if (sign || decision && isRepeated(block, minutes)) {
        aside.add(block.passage().span());
      } else {
        (decision ? decided : purpose).add(block);
      }
    }
    minutes.addAll(decided);
    return new ItemParts(purpose, minutes, aside);
  }

  private static int last(List<Block> blocks, Pattern label) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (label.matcher(block.passage().text()).matches() && block.passage().text().endsWith(":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPurpose(Block block) {
    return block.kind() != Block.Kind.BULLET && isPurpose(block.passage().text());
  }

  /** {@code Minutes:}, {@code Decision:}. */
  static boolean isLabel(String text) {
    return text.endsWith(":")
        && (MINUTES.matcher(text).matches() || DECISION.matcher(text).matches());
  }

  /** True for a sentence of an agenda on what an item is for. */
  static boolean isPurpose(String text) {
    return PURPOSE.matcher(text).matches();
  }

  /** Eight words in ten stand in one paragraph of the minutes too. */
  private static boolean isRepeated(Block block, List<Block> minutes) {
    Set<String> words = words(block);
    return minutes.stream()
        .anyMatch(
            other -> {
              Set<String> shared = words(other);
              shared.retainAll(words);
              return shared.size() * 10 >= words.size() * 8;
            });
  }

  private static Set<String> words(Block block) {
    return new HashSet<>(List.of(block.passage().text().toLowerCase().split("\\W+")));
  }
}
