package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Lists of who was there that printed text sets beside their labels: {@code Members Present} and a
 * wide gap on the left, the names below each other on the right. The label is put above its names;
 * it may take two lines itself ({@code Officers in}, {@code Attendance}).
 */
final class HangingLabels {
  private static final Words LABELS = Words.named("attendance-labels");

  /** Such lists stand at the head of minutes. */
  private static final int HEAD = 90;

  /** How far the names of one list may stand from one column. */
  private static final int APART = 1;

  private final List<Block> lines;

  private HangingLabels(List<Block> lines) {
    this.lines = lines;
  }

  static List<Block> above(List<Block> lines) {
    HangingLabels labels = new HangingLabels(lines);
    int most = Math.min(HEAD, lines.size());
    boolean several = IntStream.range(0, most).filter(labels::isLabelled).count() > 1;
    return several ? labels.above(most) : lines;
  }

  private List<Block> above(int most) {
    List<Block> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i < most && isLabelled(i) ? end(i) : i;
      if (end > i) {
        out.addAll(list(i, end));
      } else {
        out.add(lines.get(i));
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }

  /** A label, a wide gap, and a name. */
  private boolean isLabelled(int i) {
    return isParted(i) && !label(i).isEmpty();
  }

  private boolean isParted(int i) {
    return lines.get(i).kind() == Block.Kind.LINE && lines.get(i).cells().size() > 1;
  }

  private String left(int i) {
    return lines.get(i).cells().get(0).text();
  }

  /** The label that begins there, over one line or two; empty where none does. */
  private String label(int i) {
    if (left(i).endsWith(":")) {
      return "";
    }
    if (LABELS.is(left(i))) {
      return left(i);
    }
    boolean second = i + 1 < lines.size() && isParted(i + 1) && isBeside(i + 1, column(i));
    String both = second ? left(i) + " " + left(i + 1) : "";
    return LABELS.is(both) ? both : "";
  }

  private int column(int i) {
    Block line = lines.get(i);
    return line.indent() + line.cells().get(1).span().start() - line.passage().span().start();
  }

  private boolean isBeside(int i, int column) {
    return Math.abs(column(i) - column) <= APART;
  }

  /** Where the list ends whose label begins there: lines below that begin in its column. */
  private int end(int first) {
    int column = column(first);
    boolean two = !LABELS.is(left(first));
    int i = first + (two ? 2 : 1);
    while (i < lines.size()
        && lines.get(i).kind() == Block.Kind.LINE
        && Math.abs(lines.get(i).indent() - column) <= APART
        && !lines.get(i).blankBefore()) {
      i++;
    }
    return i;
  }

  private List<Block> list(int first, int end) {
    List<Block> out = new ArrayList<>();
    Passage label = lines.get(first).cells().get(0);
    boolean two = !LABELS.is(label.text());
    label = two ? label.join(" ", lines.get(first + 1).cells().get(0)) : label;
    out.add(line(lines.get(first), label, lines.get(first).indent(), true));
    for (int i = first; i < end; i++) {
      boolean beside = i == first || two && i == first + 1;
      Passage names = beside ? right(lines.get(i)) : lines.get(i).passage();
      out.add(line(lines.get(i), names, column(first), i == first));
    }
    return out;
  }

  private static Passage right(Block line) {
    int from = line.cells().get(0).text().length();
    String text = line.passage().text();
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    return line.passage().slice(from, text.length());
  }

  private static Block line(Block line, Passage text, int indent, boolean apart) {
    return new Block(
        line.kind(), line.level(), text, List.of(), line.strong(), indent, apart, line.page());
  }
}
