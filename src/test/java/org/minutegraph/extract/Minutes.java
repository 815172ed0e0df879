package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Council;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Origin;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;

/**
 * Small segmented minutes for tests, from an invented text: paragraphs are parted by empty lines; a
 * paragraph {@code # 7. Heading} begins an item, {@code ## Heading} is a sub-heading, {@code -
 * text} a list item, {@code a | b} a table row. Paragraphs before the first item that begin with
 * {@code Present} or {@code Apologies} are the attendance, others the preamble.
 */
public final class Minutes {
  private static final String ID = "test";
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?<sign>## |# |- )?(?<body>\\S[^\\n]*+(?:\\n(?![\\n#]|- )[^\\n]++)*+)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<number>[\\w/.]*\\d[\\w/.]*?)\\.?\\s+(?<heading>.*)", Pattern.DOTALL);

  private final String text;
  private final List<Paragraph> attendance = new ArrayList<>();
  private final List<Paragraph> preamble = new ArrayList<>();
  private final List<ItemSection> items = new ArrayList<>();

  private Minutes(String text) {
    this.text = text;
  }

  /** The minutes of a text. */
  public static MinutesDocument of(String text) {
    Minutes minutes = new Minutes(text);
    minutes.read();
    SourceDocument source =
        new SourceDocument(
            ID,
            Council.named("Testing"),
            text,
            "text/plain",
            "0",
            Origin.of("test.txt"),
            List.of(),
            List.of());
    return new MinutesDocument(
        source,
        List.of(),
        minutes.attendance,
        minutes.preamble,
        minutes.items,
        List.of(),
        List.of(),
        List.of());
  }

  private void read() {
    Matcher m = PARAGRAPH.matcher(text);
    while (m.find()) {
      Passage passage = passage(m.start("body"), m.end("body"));
      if ("# ".equals(m.group("sign"))) {
        items.add(section(passage));
      } else {
        add(paragraph(passage, m.group("sign")));
      }
    }
  }

  private void add(Paragraph paragraph) {
    if (!items.isEmpty()) {
      ItemSection last = items.remove(items.size() - 1);
      List<Paragraph> paragraphs = new ArrayList<>(last.paragraphs());
      paragraphs.add(paragraph);
      SourceSpan span = last.span().with(paragraph.text().span());
      items.add(
          new ItemSection(
              last.position(), last.number(), last.heading(), last.purpose(), paragraphs, span));
    } else if (paragraph.text().text().matches("(?s)(?:Present|Apologies).*")) {
      attendance.add(paragraph);
    } else {
      preamble.add(paragraph);
    }
  }

  private ItemSection section(Passage printed) {
    Matcher m = NUMBERED.matcher(printed.text());
    boolean numbered = m.matches();
    Passage heading = numbered ? printed.slice(m.start("heading"), m.end("heading")) : printed;
    return new ItemSection(
        items.size() + 1,
        numbered ? m.group("number") : null,
        heading,
        List.of(),
        List.of(),
        printed.span());
  }

  private static Paragraph paragraph(Passage passage, String sign) {
    if ("## ".equals(sign)) {
      return new Paragraph(Paragraph.Kind.SUBHEADING, passage, List.of(), 0, 0);
    }
    if ("- ".equals(sign)) {
      return new Paragraph(Paragraph.Kind.LIST_ITEM, passage, List.of(), 1, 0);
    }
    List<Passage> cells = cells(passage);
    return cells.size() > 1
        ? new Paragraph(Paragraph.Kind.TABLE_ROW, passage, cells, 0, 0)
        : new Paragraph(Paragraph.Kind.TEXT, passage, List.of(), 0, 0);
  }

  private static List<Passage> cells(Passage row) {
    List<Passage> cells = new ArrayList<>();
    Matcher m = Pattern.compile("[^|\\s](?:[^|]*[^|\\s])?").matcher(row.text());
    while (m.find()) {
      cells.add(row.slice(m.start(), m.end()));
    }
    return cells;
  }

  /** White space folded, as a segmenter leaves it. */
  private Passage passage(int from, int to) {
    List<Passage.Piece> pieces = new ArrayList<>();
    StringBuilder folded = new StringBuilder();
    Matcher m = Pattern.compile("\\S+").matcher(text).region(from, to);
    while (m.find()) {
      if (!folded.isEmpty()) {
        folded.append(' ');
      }
      pieces.add(new Passage.Piece(folded.length(), m.start(), m.end() - m.start()));
      folded.append(m.group());
    }
    return new Passage(ID, folded.toString(), pieces);
  }
}
