package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;

/**
 * Knows what is printed a second time: words that stand in one paragraph of the minutes too, or
 * runs of words that stand in the minutes as a whole, though parted into other paragraphs.
 */
final class Repeated {
  private static final Pattern NO_WORD = Pattern.compile("\\W+");
  private static final int RUN = 3;

  private final List<Set<String>> paragraphs = new ArrayList<>();
  private final Set<String> runs;

  Repeated(List<Block> minutes) {
    List<String> all = new ArrayList<>();
    for (Block block : minutes) {
      List<String> words = words(block.passage().text());
      paragraphs.add(new HashSet<>(words));
      all.addAll(words);
    }
    runs = runs(all);
  }

  /** Eight words in ten stand in one paragraph, or six runs of three in ten anywhere. */
  boolean has(String text) {
    List<String> words = words(text);
    Set<String> own = new HashSet<>(words);
    boolean inOne =
        paragraphs.stream().anyMatch(paragraph -> shared(own, paragraph) * 10 >= own.size() * 8L);
    Set<String> ownRuns = runs(words);
    return inOne || !ownRuns.isEmpty() && shared(ownRuns, runs) * 10 >= ownRuns.size() * 6L;
  }

  private static long shared(Set<String> own, Set<String> others) {
    return own.stream().filter(others::contains).count();
  }

  private static List<String> words(String text) {
    return List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT).strip()));
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
