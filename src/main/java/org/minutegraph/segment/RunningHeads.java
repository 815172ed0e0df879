package org.minutegraph.segment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;

/** Finds page numbers and the headers and footers that pages repeat. */
final class RunningHeads {

  /** {@code Page 2 of 9}, {@code - 3 -}, {@code 4 | Page}, {@code 12}. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|p\\.?)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|[-\u2013]\\s?\\d{1,4}\\s?[-\u2013]|\\d{1,4}\\s*\\|\\s*page|\\d{1,4}"
              + " of \\d{1,4}");

  private static final Pattern BARE_NUMBER = Pattern.compile("[A-Z]?\\d{1,4}");

  /** {@code 29/06/16}, {@code 12 October 2022}, {@code 3.7.2019}. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}|(?:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december),?\\s+\\d{4}",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 120;

  private RunningHeads() {}

  /** The indexes of the blocks that are no text of the minutes. */
  static BitSet find(List<Block> blocks) {
    BitSet found = new BitSet();
    Map<String, Integer> counts = counts(blocks);
    Set<String> title = titleWords(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.passage().text();
      boolean head = text.length() <= LONGEST && !ActionColumn.isEntry(text);
      if (head && (isPageNumber(blocks, i) || i > 0 && isHead(blocks, i, counts, title))) {
        found.set(i);
      }
    }
    return found;
  }

  private static boolean isPageNumber(List<Block> blocks, int i) {
    String text = blocks.get(i).passage().text();
    if (PAGE_NUMBER.matcher(text).matches()) {
      return true;
    }
    boolean atEdge = endsPage(blocks, i) || i > 0 && endsPage(blocks, i - 1);
    return isPrinted(blocks.get(i)) && atEdge && BARE_NUMBER.matcher(text).matches();
  }

  private static boolean endsPage(List<Block> blocks, int i) {
    int page = blocks.get(i).page();
    return page > 0 && (i + 1 == blocks.size() || blocks.get(i + 1).page() != page);
  }

  private static boolean isHead(
      List<Block> blocks, int i, Map<String, Integer> counts, Set<String> title) {
    String text = blocks.get(i).passage().text();
    boolean repeated = counts.getOrDefault(key(text), 0) > 1;
    boolean dated = DATE.matcher(text).find();
    boolean paged = blocks.get(i).page() > 0;
    if (isPrinted(blocks.get(i)) && paged && repeated && nearEdge(blocks, i)) {
      return true;
    }
    boolean numbered = nextToPageNumber(blocks, i);
    boolean set = repeated || numbered || isSet(blocks.get(i)) || paged && nearEdge(blocks, i);
    return dated && set && i > 3 && isTitleAgain(text, title) || repeated && numbered;
  }

  /** As plain text has it; readers that know where a line stands drop running heads themselves. */
  private static boolean isPrinted(Block block) {
    return block.kind() == Block.Kind.LINE;
  }

  private static boolean isSet(Block block) {
    return block.kind() == Block.Kind.HEADING
        || block.strong()
        || Shape.isCapitals(block.passage().text());
  }

  /** Among the first two or last two lines of a page. */
  private static boolean nearEdge(List<Block> blocks, int i) {
    int page = blocks.get(i).page();
    return i < 2
        || i + 2 >= blocks.size()
        || blocks.get(i - 2).page() != page
        || blocks.get(i + 2).page() != page;
  }

  private static boolean nextToPageNumber(List<Block> blocks, int i) {
    return i > 0 && PAGE_NUMBER.matcher(blocks.get(i - 1).passage().text()).matches()
        || i + 1 < blocks.size()
            && PAGE_NUMBER.matcher(blocks.get(i + 1).passage().text()).matches();
  }

  /** What is left without the date are words of the title, two at least. */
  private static boolean isTitleAgain(String text, Set<String> title) {
    String rest = DATE.matcher(text).replaceAll(" ");
    List<String> words = words(rest);
    return words.size() >= 2
        && !text.endsWith(".")
        && title.containsAll(words)
        && ItemNumber.at(text).isEmpty();
  }

  private static Map<String, Integer> counts(List<Block> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    for (Block block : blocks) {
      if (block.passage().text().length() <= LONGEST) {
        counts.merge(key(block.passage().text()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Set<String> titleWords(List<Block> blocks) {
    Set<String> words = new HashSet<>();
    blocks.stream().limit(3).forEach(block -> words.addAll(words(block.passage().text())));
    return words;
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }
}
