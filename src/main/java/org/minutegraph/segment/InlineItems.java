package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Parts paragraphs into which several items were run together: {@code 70/21 Apologies None. 71/21
 * Interests None were declared.} A number counts only where its neighbour stands in the text too.
 */
final class InlineItems {

  /** Behind the end of a sentence, {@code 71/21} or {@code Min 71/21} and then a capital. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<=[.?!:;)\"'\u201d\u2019])\\s+(?=(?:(?:Minute|Min|Item)\\.?"
              + " )?(?:\\p{Lu}[\\p{L}]{0,4}[/"
              + " ]?)?\\d{1,5}/\\d{2,4}(?:[./]\\d{1,4})?\\.?\\s+\\p{Lu})");

  /**
   * {@code 5. Election ... elected. 6. The minutes}: the next number behind the end of a sentence.
   */
  private static final Pattern NEXT =
      Pattern.compile("(?<=[.?!)\u201d\"])\\s+(?=(?<number>\\d{1,3})\\.\\s{1,2}\\p{Lu}\\p{L})");

  private static final Pattern FIRST = Pattern.compile("^(?<number>\\d{1,3})\\.\\s{1,2}\\p{Lu}");

  private InlineItems() {}

  static List<Block> parted(List<Block> blocks) {
    Set<String> numbers = new HashSet<>();
    blocks.forEach(block -> pieces(block).forEach(piece -> readings(piece, numbers)));
    List<Block> out = new ArrayList<>();
    blocks.forEach(block -> out.addAll(parted(block, numbers)));
    Set<Integer> begun = new HashSet<>();
    out.forEach(block -> first(block).ifPresent(begun::add));
    return out.stream().flatMap(block -> next(block, begun).stream()).toList();
  }

  private static Optional<Integer> first(Block block) {
    Matcher first = FIRST.matcher(block.passage().text());
    return first.find() ? Optional.of(Integer.valueOf(first.group("number"))) : Optional.empty();
  }

  /** A numbered paragraph, parted where the next number stands in it and begins no paragraph. */
  private static List<Block> next(Block block, Set<Integer> begun) {
    Optional<Integer> number = first(block);
    if (number.isEmpty() || block.kind() != Block.Kind.PARAGRAPH) {
      return List.of(block);
    }
    List<Block> parts = new ArrayList<>();
    Passage text = block.passage();
    Matcher inline = NEXT.matcher(text.text());
    int last = number.get();
    int from = 0;
    while (inline.find()) {
      int following = Integer.parseInt(inline.group("number"));
      if (following == last + 1 && !begun.contains(following)) {
        parts.add(part(block, text.slice(from, inline.end()), from == 0));
        from = inline.end();
        last = following;
      }
    }
    parts.add(from == 0 ? block : part(block, text.slice(from, text.text().length()), false));
    return parts;
  }

  private static List<Block> parted(Block block, Set<String> numbers) {
    List<Block> parts = new ArrayList<>();
    Passage text = block.passage();
    int from = 0;
    for (int start : starts(block)) {
      if (hasNeighbour(text.text().substring(start), numbers)) {
        parts.add(part(block, text.slice(from, start), from == 0));
        from = start;
      }
    }
    parts.add(from == 0 ? block : part(block, text.slice(from, text.text().length()), false));
    return parts;
  }

  private static List<String> pieces(Block block) {
    List<String> pieces = new ArrayList<>(List.of(block.passage().text()));
    starts(block).forEach(start -> pieces.add(block.passage().text().substring(start)));
    return pieces;
  }

  private static List<Integer> starts(Block block) {
    List<Integer> starts = new ArrayList<>();
    if (block.kind() == Block.Kind.PARAGRAPH) {
      Matcher inline = INLINE.matcher(block.passage().text());
      while (inline.find()) {
        starts.add(inline.end());
      }
    }
    return starts;
  }

  private static void readings(String text, Set<String> numbers) {
    ItemNumber.at(text).forEach(number -> numbers.add(key(number, 0)));
  }

  private static boolean hasNeighbour(String text, Set<String> numbers) {
    return ItemNumber.at(text).stream()
        .anyMatch(n -> numbers.contains(key(n, -100)) || numbers.contains(key(n, 100)));
  }

  private static String key(ItemNumber number, int shift) {
    return number.style() + " " + (number.value() + shift);
  }

  private static Block part(Block block, Passage text, boolean first) {
    return new Block(
        block.kind(),
        block.level(),
        stripped(text),
        List.of(),
        block.strong(),
        block.indent(),
        !first || block.blankBefore(),
        block.page());
  }

  private static Passage stripped(Passage text) {
    return text.slice(0, text.text().stripTrailing().length());
  }
}
