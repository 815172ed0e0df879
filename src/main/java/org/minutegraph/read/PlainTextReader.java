package org.minutegraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.read.layout.Layout;

/**
 * Plain text: each printed line is a block, with the columns of white space before it and its parts
 * where wide gaps keep parts of it asunder. A form feed begins a page.
 */
final class PlainTextReader {
  private static final int TAB = 8;

  /** {@code Ann Lee (Chair) ___ Jo Day (Clerk)}: three spaces or a tab part columns. */
  private static final Pattern GAP =
      Pattern.compile("[ \\u00a0]{3,}+|[ \\u00a0]*+\\t[ \\t\\u00a0]*+");

  /** {@code --------}: a line drawn with signs. */
  private static final Pattern RULE = Pattern.compile("[-=_*~\u2013\u2014]{3,}+");

  private PlainTextReader() {}

  static Layout read(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    boolean paged = text.indexOf('\f') >= 0;
    int page = paged ? 1 : 0;
    boolean blank = true;
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      int feeds = feeds(text, start, end);
      page += feeds;
      blank |= feeds > 0;
      Block line = line(id, text, start, end, blank, page);
      blank = line.passage().isEmpty();
      if (!blank) {
        blocks.add(line);
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return Layout.of(text, blocks);
  }

  private static Block line(String id, String text, int start, int end, boolean blank, int page) {
    Passage passage = PassageBuilder.of(id, text, start, end);
    int indent = indent(text, start, end);
    List<Passage> cells = cells(id, text, start, end);
    Block.Kind kind = RULE.matcher(passage.text()).matches() ? Block.Kind.RULE : Block.Kind.LINE;
    return new Block(kind, 0, passage, cells, false, indent, blank, page);
  }

  private static List<Passage> cells(String id, String text, int start, int end) {
    List<Passage> cells = new ArrayList<>();
    Matcher gap = GAP.matcher(text).region(start, end);
    int from = start;
    while (gap.find()) {
      addCell(cells, PassageBuilder.of(id, text, from, gap.start()));
      from = gap.end();
    }
    addCell(cells, PassageBuilder.of(id, text, from, end));
    return cells.size() > 1 ? cells : List.of();
  }

  private static void addCell(List<Passage> cells, Passage cell) {
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int feeds(String text, int start, int end) {
    return (int) text.substring(start, end).chars().filter(c -> c == '\f').count();
  }

  private static int indent(String text, int start, int end) {
    int column = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        column += TAB - column % TAB;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        column += c == '\f' ? 0 : 1;
      } else {
        return column;
      }
    }
    return column;
  }
}
