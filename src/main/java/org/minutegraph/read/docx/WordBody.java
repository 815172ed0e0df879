package org.minutegraph.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.FindingCode;
import org.minutegraph.read.layout.LaidText;
import org.minutegraph.read.layout.Line;
import org.minutegraph.read.layout.Patience;
import org.minutegraph.read.layout.Unreadable;

/** The main part of a Word file, from top to bottom. */
final class WordBody implements WordXml.Visitor {

  /** What is not printed, was printed before a change, or is printed elsewhere. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "delInstrText",
          "instrText",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "tblPrExChange",
          "trPrChange",
          "tcPrChange",
          "sectPr",
          "numberingChange",
          "tabs",
          "rt",
          ":Fallback");

  private final StyleSheet styles;
  private final Numbering numbering;
  private final Counters counters;
  private final WordTables tables;
  private final int most;
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private @Nullable WordParagraph carried;
  private String properties = "";
  private boolean inText;
  private boolean placeholder;
  private int taken;

  /**
   * @param most characters of text that are taken
   */
  WordBody(StyleSheet styles, Numbering numbering, LaidText laid, int most) {
    this.styles = styles;
    this.numbering = numbering;
    this.counters = new Counters(numbering);
    this.tables = new WordTables(laid);
    this.most = most;
  }

  @Override
  public boolean start(String name, WordXml.Attributes attributes) throws Unreadable {
    if (PASSED_OVER.contains(name)) {
      deletedMark(name);
      return false;
    }
    switch (name) {
      case "p" -> openParagraph();
      case "pPr", "trPr" -> properties = name;
      case "r" -> openRun();
      case "t" -> inText = true;
      case "showingPlcHdr" -> placeholder = true;
      case "docPartGallery" -> placeholder |= "Table of Contents".equals(attributes.get("val"));
      case "tbl", "tr", "tc", "vMerge" -> openTable(name, attributes);
      case "sdtContent" -> {
        boolean enter = !placeholder;
        placeholder = false;
        return enter;
      }
      default -> property(name, attributes);
    }
    return true;
  }

  /** An end of a paragraph, or a row, that was deleted with changes tracked. */
  private void deletedMark(String name) {
    boolean deleted = name.equals("del") || name.equals("moveFrom");
    WordParagraph paragraph = paragraphs.peek();
    if (deleted && properties.equals("pPr") && paragraph != null) {
      paragraph.runOn();
    } else if (deleted && properties.equals("trPr")) {
      tables.dropRow();
    }
  }

  private void openParagraph() throws Unreadable {
    Patience.check();
    take(1);
    paragraphs.push(carried == null ? new WordParagraph(styles) : carried.continued());
    carried = null;
  }

  private void openTable(String name, WordXml.Attributes attributes) throws Unreadable {
    take(1);
    tables.start(name, attributes);
  }

  private void openRun() {
    WordParagraph paragraph = paragraphs.peek();
    if (paragraph != null) {
      paragraph.openRun();
    }
  }

  private void property(String name, WordXml.Attributes attributes) {
    WordParagraph paragraph = paragraphs.peek();
    if (paragraph != null && properties.equals("pPr")) {
      paragraph.property(name, attributes);
    } else if (paragraph != null) {
      paragraph.run(name, attributes);
    }
  }

  @Override
  public void text(String letters) throws Unreadable {
    WordParagraph paragraph = paragraphs.peek();
    if (inText && paragraph != null) {
      take(letters.length());
      paragraph.letters(letters);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p" -> closeParagraph();
      case "pPr", "trPr" -> properties = "";
      case "r" -> closeRun();
      case "t" -> inText = false;
      default -> tables.end(name);
    }
  }

  private void closeRun() {
    WordParagraph paragraph = paragraphs.peek();
    if (paragraph != null) {
      paragraph.closeRun();
    }
  }

  private void closeParagraph() {
    WordParagraph paragraph = paragraphs.poll();
    if (paragraph == null) {
      return;
    }
    if (paragraph.runsOn()) {
      carried = paragraph;
      return;
    }
    for (Line line : paragraph.lines(numbering, counters)) {
      tables.add(new Piece.Said(line));
    }
  }

  private void take(int characters) throws Unreadable {
    taken += characters;
    if (taken > most) {
      String much = "holds more than the %,d characters that are read: split it.";
      throw new Unreadable(FindingCode.TOO_LARGE, much.formatted(most));
    }
  }
}
