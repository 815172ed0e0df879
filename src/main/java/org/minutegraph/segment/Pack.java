package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;

/**
 * The minutes in a pack of papers: an agenda comes first, then reports, and among them the minutes
 * of an earlier meeting, on pages of their own.
 *
 * @param from index of the first block of the minutes
 * @param to index after their last block
 */
record Pack(int from, int to) {
  private static final Words CLOSING = Words.named("closing-phrases");

  /** {@code AGENDA}, {@code Public Document Pack}, {@code Notice of meeting}. */
  private static final Pattern AGENDA =
      Pattern.compile(
          "(?i)\\bagenda\\b|\\bdocument pack\\b|\\bnotice of (?:a |the"
              + " )?meeting\\b|\\bsummons\\b|\\bsummoned\\b");

  /** {@code Report of the Director}, {@code Appendix 2}: another paper of the pack. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)^(?:report (?:of|to|by|from)\\b|report$|committee report\\b|cover(?:ing)? report\\b"
              + "|agenda$|agenda item\\b|appendix\\b|annex(?:e)?\\b|officer report\\b).{0,200}");

  /** A title stands among so many blocks at the top of its page, the label of a list below it. */
  private static final int TOP = 8;

  private static final int NEAR = 30;

  /** Where the minutes stand among the blocks: that is everywhere, where these are no pack. */
  static Pack in(List<Block> blocks) {
    return of(blocks).orElse(new Pack(0, blocks.size()));
  }

  int size() {
    return to - from;
  }

  private static Optional<Pack> of(List<Block> blocks) {
    List<Integer> pages = pageStarts(blocks);
    if (pages.size() < 2 || !isAgenda(blocks.subList(0, pages.get(1)))) {
      return Optional.empty();
    }
    for (int i = 1; i < pages.size(); i++) {
      if (startsMinutes(blocks, pages.get(i))) {
        return Optional.of(new Pack(pages.get(i), end(blocks, pages, i)));
      }
    }
    return Optional.empty();
  }

  private static boolean isAgenda(List<Block> page) {
    return page.stream().anyMatch(block -> AGENDA.matcher(block.passage().text()).find())
        && !startsMinutes(page, 0);
  }

  /** The index of the first block of each page; none where the format has no pages. */
  private static List<Integer> pageStarts(List<Block> blocks) {
    List<Integer> starts = new ArrayList<>();
    int page = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).page() > page) {
        page = blocks.get(i).page();
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean startsMinutes(List<Block> blocks, int page) {
    for (int i = page; i < top(blocks, page); i++) {
      if (MinutesTitle.is(blocks.get(i).passage().text())) {
        return MinutesTitle.listsPeople(blocks, i, NEAR);
      }
    }
    return false;
  }

  /** The index after the blocks at the top of the page that begins there. */
  private static int top(List<Block> blocks, int page) {
    int top = page;
    while (top < Math.min(blocks.size(), page + TOP)
        && blocks.get(top).page() <= blocks.get(page).page()) {
      top++;
    }
    return top;
  }

  /** The first page after the minutes: another paper, or what follows the end of the meeting. */
  private static int end(List<Block> blocks, List<Integer> pages, int first) {
    for (int i = first + 1; i < pages.size(); i++) {
      int page = pages.get(i);
      boolean closed =
          blocks.subList(pages.get(i - 1), page).stream()
              .anyMatch(block -> CLOSING.begin(block.passage().text()));
      if (closed || startsPaper(blocks, page) || startsMinutes(blocks, page)) {
        return page;
      }
    }
    return blocks.size();
  }

  private static boolean startsPaper(List<Block> blocks, int page) {
    return blocks.subList(page, top(blocks, page)).stream()
        .anyMatch(block -> PAPER.matcher(block.passage().text()).matches());
  }
}
