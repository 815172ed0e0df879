package org.minutegraph.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.read.layout.Blocks;

/** A block of HTML inside Markdown (converters write tables so): its rows, cells and lines. */
final class HtmlFragment {

  /** Tags that end a line ({@code row}), end a cell ({@code cell}), or are only mark-up. */
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.{0,300}?-->|<(?<end>/)?(?:(?<row>tr|p|div|br|(?<entry>li)|(?<head>h[1-6])|table|(?<list>[uo]l)|thead|tbody)|(?<cell>t[dh])|(?<bold>strong|b)|[a-zA-Z][a-zA-Z0-9]*+)\\b[^<>]{0,500}>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern START = Pattern.compile("\\bstart\\s*=\\s*[\"']?(\\d{1,5})");

  private final String id;
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Passage> cells = new ArrayList<>();
  private PassageBuilder cell;
  private int bold;
  private boolean weak;
  private int level;

  /** How far each open list has counted; below 0 a bulleted one. */
  private final Deque<Integer> counts = new ArrayDeque<>();

  private HtmlFragment(String id, String text) {
    this.id = id;
    this.text = text;
    this.cell = new PassageBuilder(id);
  }

  static List<Block> blocks(String id, String text, int start, int end) {
    HtmlFragment fragment = new HtmlFragment(id, text);
    fragment.read(start, end);
    return fragment.blocks;
  }

  private void read(int start, int end) {
    Matcher tag = TAG.matcher(text).region(start, end);
    int from = start;
    while (from < end) {
      boolean found = tag.find();
      letters(from, found ? tag.start() : end);
      from = found ? tag.end() : end;
      boolean rowEnds = !found || tag.group("row") != null;
      if ((rowEnds || tag.group("cell") != null) && !cell.isEmpty()) {
        cells.add(cell.build());
        cell = new PassageBuilder(id);
      }
      if (rowEnds && !cells.isEmpty()) {
        blocks.add(block());
        cells.clear();
        weak = false;
      }
      if (found) {
        note(tag);
      }
    }
  }

  private void letters(int from, int to) {
    boolean words = text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    weak |= words && bold == 0;
    cell.letters(text, from, to);
  }

  /** What a tag makes of the text behind it. */
  private void note(Matcher tag) {
    boolean ends = tag.group("end") != null;
    if (tag.group("bold") != null) {
      bold = Math.max(0, bold + (ends ? -1 : 1));
    } else if (tag.group("head") != null) {
      level = ends ? 0 : tag.group("head").charAt(1) - '0';
    } else if (tag.group("list") != null) {
      list(tag, ends);
    } else if (tag.group("entry") != null && !ends) {
      entry(tag.start());
    }
  }

  private void list(Matcher tag, boolean ends) {
    if (!ends) {
      Matcher start = START.matcher(tag.group());
      int first = start.find() ? Integer.parseInt(start.group(1)) : 1;
      counts.push(tag.group("list").equalsIgnoreCase("ol") ? first - 1 : -1);
    } else if (!counts.isEmpty()) {
      counts.pop();
    }
  }

  /** The number that a browser shows before the entry; it stands where the entry's tag does. */
  private void entry(int at) {
    if (!counts.isEmpty() && counts.peek() >= 0) {
      int number = counts.pop() + 1;
      counts.push(number);
      (number + ". ").chars().forEach(sign -> cell.letter((char) sign, at));
    }
  }

  private Block block() {
    if (cells.size() > 1) {
      return Blocks.row(id, List.copyOf(cells), false);
    }
    Block.Kind kind = level > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    return new Block(kind, level, cells.get(0), List.of(), !weak, 0, true, 0);
  }
}
