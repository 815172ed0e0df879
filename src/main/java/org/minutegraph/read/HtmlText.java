package org.minutegraph.read;

import java.util.List;
import org.minutegraph.model.Block;
import org.minutegraph.read.layout.LaidText;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Line;

/** The text of a page as it is walked through: words gather until their block ends. */
final class HtmlText {
  private final String id;
  private final LaidText laid;
  private final StringBuilder run = new StringBuilder();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int level;
  private boolean weak;
  private boolean blank = true;

  HtmlText(String id) {
    this.id = id;
    laid = new LaidText(id);
  }

  Layout layout() {
    return laid.layout();
  }

  void take(String words, boolean strong) {
    run.append(words);
    weak |= !strong && words.chars().anyMatch(Character::isLetterOrDigit);
  }

  void heading(int depth) {
    kind = Block.Kind.HEADING;
    level = depth;
  }

  void entry(int depth) {
    kind = Block.Kind.BULLET;
    level = depth;
  }

  void lineBreak() {
    Block.Kind before = kind;
    int depth = level;
    boolean written = write();
    kind = before == Block.Kind.BULLET && written ? Block.Kind.PARAGRAPH : before;
    level = depth;
    blank = !written;
  }

  void flush() {
    write();
    kind = Block.Kind.PARAGRAPH;
    level = 0;
    blank = true;
  }

  /** Lines that are typed as they are to be shown. */
  void printed(String lines) {
    laid.add(PlainTextReader.read(id, lines));
  }

  void rule() {
    laid.rule();
  }

  void row(List<String> cells) {
    laid.row(cells.stream().map(SiteFurniture::clean).toList());
  }

  private boolean write() {
    String words = SiteFurniture.clean(run.toString());
    run.setLength(0);
    boolean strong = !weak;
    weak = false;
    if (words.isEmpty()) {
      return false;
    }
    laid.line(new Line(kind, level, words, strong, 0, blank));
    return true;
  }
}
