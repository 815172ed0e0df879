package org.minutegraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PassageBuilder;

/** The text inside a block of Markdown, without mark-up, letter by letter with its way back. */
final class InlineText extends AbstractVisitor {
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final String id;
  private final String source;
  private final List<List<Line>> hardLines = new ArrayList<>();
  private PassageBuilder builder;
  private int strong;
  private boolean weakLetters;
  private int lead;

  InlineText(String id, String source) {
    this.id = id;
    this.source = source;
    builder = new PassageBuilder(id);
    hardLines.add(new ArrayList<>());
  }

  /**
   * A line up to a break that counts.
   *
   * @param strong true where all of it is bold
   * @param lead how many of its characters are bold from the start on
   */
  record Line(Passage passage, boolean strong, int lead) {

    /** Adds the line to a passage that runs on. */
    void into(PassageBuilder whole) {
      whole.gap();
      for (Passage.Piece piece : passage.pieces()) {
        if (piece.at() > 0 && passage.text().charAt(piece.at() - 1) == ' ') {
          whole.gap();
        }
        for (int i = 0; i < piece.length(); i++) {
          whole.letter(passage.text().charAt(piece.at() + i), piece.source() + i);
        }
      }
    }
  }

  /**
   * The lines of a block: parted by forced breaks, and by soft ones that {@link SoftBreaks} keeps.
   */
  List<Line> lines(Node block) {
    visitChildren(block);
    close();
    List<Line> lines = new ArrayList<>();
    hardLines.forEach(hard -> lines.addAll(SoftBreaks.join(id, hard)));
    return lines;
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    boolean leads = builder.isEmpty();
    strong++;
    visitChildren(emphasis);
    strong--;
    lead = leads && strong == 0 ? builder.build().text().length() : lead;
  }

  @Override
  public void visit(SoftLineBreak soft) {
    close();
  }

  @Override
  public void visit(HardLineBreak hard) {
    close();
    hardLines.add(new ArrayList<>());
  }

  @Override
  public void visit(HtmlInline html) {
    if (LINE_BREAK.matcher(html.getLiteral()).matches()) {
      close();
      hardLines.add(new ArrayList<>());
    }
  }

  @Override
  public void visit(Image image) {
    builder.gap();
  }

  @Override
  public void visit(Code code) {
    align(code.getLiteral(), code.getSourceSpans());
  }

  @Override
  public void visit(Text text) {
    align(text.getLiteral(), text.getSourceSpans());
  }

  private void close() {
    Line line = new Line(builder.build(), !weakLetters, lead);
    if (!line.passage().isEmpty()) {
      hardLines.get(hardLines.size() - 1).add(line);
    }
    builder = new PassageBuilder(id);
    weakLetters = false;
    lead = 0;
  }

  /** Finds each letter of the text in its stretch of the source, stepping over escapes. */
  private void align(String literal, List<SourceSpan> spans) {
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    int at = spans.get(0).getInputIndex();
    for (int i = 0; i < literal.length() && at < end; i++) {
      char c = literal.charAt(i);
      at = place(c, at, end);
      if (at < end) {
        weakLetters |= strong == 0 && Character.isLetterOrDigit(c);
        builder.letter(c, at);
        at = source.charAt(at) == c ? at + 1 : afterEntity(at, end);
      }
    }
  }

  private int place(char c, int from, int end) {
    int at = from;
    while (at < end && source.charAt(at) != c && source.charAt(at) != '&') {
      at++;
    }
    return at;
  }

  /** {@code &amp;} counts as one letter. */
  private int afterEntity(int at, int end) {
    int semicolon = source.indexOf(';', at);
    return semicolon < 0 || semicolon >= end ? at + 1 : semicolon + 1;
  }
}
