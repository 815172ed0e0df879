package org.minutegraph.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.read.layout.LaidText;
import org.minutegraph.read.layout.Line;

/**
 * The tables that are open, innermost first. A row of short cells becomes a row; a row that is only
 * there for the layout of the page becomes what its cells hold, one after the other.
 */
final class WordTables {
  private static final int DEEPEST = 40;

  private final LaidText laid;
  private final Deque<Table> open = new ArrayDeque<>();
  private int depth;
  private boolean columnsBefore;

  WordTables(LaidText laid) {
    this.laid = laid;
  }

  private static final class Table {
    private final List<List<Piece>> row = new ArrayList<>();
    private @Nullable List<Piece> cell;
    private boolean dropped;
    private boolean merged;
  }

  /** Takes an element of a table. */
  void start(String name, WordXml.Attributes attributes) {
    if (name.equals("tbl")) {
      depth++;
      if (depth <= DEEPEST) {
        open.push(new Table());
      }
    } else if (isWhole()) {
      inTable(open.element(), name, attributes);
    }
  }

  private static void inTable(Table table, String name, WordXml.Attributes attributes) {
    switch (name) {
      case "tr" -> {
        table.row.clear();
        table.dropped = false;
      }
      case "tc" -> {
        table.cell = new ArrayList<>();
        table.merged = false;
      }
      case "vMerge" -> table.merged = !"restart".equals(attributes.get("val"));
      default -> {
        // widths and borders
      }
    }
  }

  /** Takes the end of an element of a table. */
  void end(String name) {
    if (name.equals("tbl")) {
      if (depth <= DEEPEST) {
        open.poll();
      }
      depth = Math.max(0, depth - 1);
    } else if (isWhole()) {
      Table table = open.element();
      if (name.equals("tc")) {
        endCell(table);
      } else if (name.equals("tr")) {
        endRow(table);
      }
    }
  }

  /** The row was deleted with changes tracked. */
  void dropRow() {
    if (isWhole()) {
      open.element().dropped = true;
    }
  }

  /** Tables nested deeper than any that is meant run together with the one that holds them. */
  private boolean isWhole() {
    return !open.isEmpty() && depth <= DEEPEST;
  }

  private static void endCell(Table table) {
    if (table.cell != null) {
      table.row.add(table.merged ? List.of() : table.cell);
    }
    table.cell = null;
  }

  private void endRow(Table table) {
    if (!table.dropped) {
      open.pop();
      pieces(table.row).forEach(this::add);
      open.push(table);
    }
    table.row.clear();
  }

  private static List<Piece> pieces(List<List<Piece>> row) {
    int most = row.size() > 2 ? 2 : 1;
    boolean isRow = row.size() > 1 && row.stream().allMatch(cell -> isShort(cell, most));
    return isRow
        ? List.of(new Piece.Cells(row.stream().map(WordTables::text).toList()))
        : row.stream().flatMap(List::stream).toList();
  }

  private static boolean isShort(List<Piece> cell, int most) {
    return cell.stream().allMatch(Piece.Said.class::isInstance)
        && cell.size() <= most + 1
        && cell.stream().filter(WordTables::begins).count() <= most;
  }

  private static boolean begins(Piece piece) {
    return piece instanceof Piece.Said said && said.line().blankBefore();
  }

  private static String text(List<Piece> cell) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : cell) {
      if (piece instanceof Piece.Said said) {
        text.append(text.isEmpty() ? "" : " ").append(said.line().words());
      }
    }
    Passage folded = PassageBuilder.of("", text, 0, text.length());
    return folded.text();
  }

  /** Puts a piece where it stands: into the cell that is open, else into the text. */
  void add(Piece piece) {
    Table table = open.peek();
    if (table != null && table.cell != null) {
      table.cell.add(piece);
    } else if (piece instanceof Piece.Cells row) {
      columnsBefore = false;
      laid.row(row.texts());
    } else if (piece instanceof Piece.Said said) {
      say(said.line());
    }
  }

  private void say(Line line) {
    boolean columns = line.kind() == Block.Kind.LINE;
    if (columns) {
      boolean blank = line.blankBefore() && !columnsBefore;
      laid.columns(new Line(line.kind(), 0, line.words(), line.strong(), 0, blank));
    } else {
      laid.line(line);
    }
    columnsBefore = columns;
  }
}
