package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.minutegraph.model.Block;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;

/** The step from a document to minutes with their parts told apart, whatever the format was. */
public final class Segmenter {
  private static final Words CLOSING = Words.named("closing-phrases");

  /** The parts of the document; odd minutes give findings and as much as can be told. */
  public MinutesDocument segment(SourceDocument document) {
    OwnMinutes own = OwnMinutes.in(document.blocks());
    List<Block> printed = HangingLabels.above(ActionColumn.apart(own.blocks()));
    BitSet running = RunningHeads.find(printed);
    List<SourceSpan> aside = new ArrayList<>();
    running.stream().forEach(i -> aside.add(printed.get(i).passage().span()));
    List<Block> assembled =
        TableItems.parted(
            FlatPage.parted(
                InlineItems.parted(
                    SquashedText.parted(Paragraphs.assemble(printed, running, lines(document))))));
    List<Candidate> found = new ItemFinder(assembled).find();
    int lists = AttendanceItems.leading(assembled, found);
    List<Block> whole = AttendanceItems.unnumbered(assembled, found.subList(0, lists));
    List<Candidate> starts = found.subList(lists, found.size());
    int firstItem = starts.isEmpty() ? whole.size() : starts.get(0).index();
    AttendancePart head = AttendancePart.of(whole.subList(0, firstItem));
    int late = head.attendance().isEmpty() ? late(whole, starts) : whole.size();
    List<Block> blocks = whole.subList(0, late);
    AttendancePart front = head.with(whole.subList(late, whole.size()));
    int closing = closing(blocks, starts);
    List<ItemSection> items = items(blocks, starts, closing, aside);
    return new MinutesDocument(
        document,
        ParagraphMaker.ofFront(front.title()),
        ParagraphMaker.ofFront(front.attendance()),
        ParagraphMaker.ofFront(front.preamble()),
        items,
        ParagraphMaker.of(blocks.subList(closing, blocks.size())),
        aside,
        findings(document, own, front, items));
  }

  /** Where printed lines end; in HTML and Word, no line of the source is one of the page. */
  private static String lines(SourceDocument document) {
    return document.mediaType().equals("text/markdown") ? document.text() : "";
  }

  /**
   * Where the last item ends because those who were there are listed; the end where they aren't.
   */
  private static int late(List<Block> blocks, List<Candidate> starts) {
    int from = starts.isEmpty() ? blocks.size() : starts.get(starts.size() - 1).bodyFrom();
    return IntStream.range(from, blocks.size())
        .filter(i -> AttendancePart.isListFrom(blocks, i))
        .findFirst()
        .orElse(blocks.size());
  }

  private static List<ItemSection> items(
      List<Block> blocks, List<Candidate> starts, int closing, List<SourceSpan> aside) {
    List<ItemSection> items = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).index() : closing;
      Candidate start = starts.get(i);
      List<Block> under = new ArrayList<>(blocks.subList(Math.min(start.bodyFrom(), end), end));
      Passage rest = start.told();
      if (rest != null) {
        under.add(0, asParagraph(rest, blocks.get(start.index())));
      }
      ItemParts parts = ItemParts.of(under);
      aside.addAll(parts.aside());
      items.add(item(i + 1, start, parts, blocks));
    }
    return items;
  }

  private static ItemSection item(
      int position, Candidate start, ItemParts parts, List<Block> blocks) {
    List<Paragraph> minutes = ParagraphMaker.of(parts.minutes());
    SourceSpan span = blocks.get(start.index()).passage().span().with(start.heading().span());
    for (Paragraph paragraph : minutes) {
      span = span.with(paragraph.text().span());
    }
    ItemNumber number = start.number();
    return new ItemSection(
        position,
        number == null ? null : number.printed(),
        start.heading(),
        ParagraphMaker.of(parts.purpose()),
        minutes,
        span);
  }

  private static Block asParagraph(Passage text, Block heading) {
    return new Block(
        Block.Kind.PARAGRAPH, 0, text, List.of(), false, heading.indent(), true, heading.page());
  }

  /** The index of the first block after the last item that ends the meeting. */
  private static int closing(List<Block> blocks, List<Candidate> starts) {
    if (starts.isEmpty()) {
      return blocks.size();
    }
    for (int i = starts.get(starts.size() - 1).bodyFrom(); i < blocks.size(); i++) {
      if (CLOSING.begin(blocks.get(i).passage().text())) {
        return i;
      }
    }
    return blocks.size();
  }

  private static String why(FindingCode code) {
    return code == FindingCode.AGENDA_WITHOUT_MINUTES
        ? " is an agenda without minutes: fetch the minutes when they are published."
        : " does not read like minutes (no list of who was there, no usual items, nothing decided"
            + " or reported): leave it out, or check that it was saved whole.";
  }

  private static List<Finding> findings(
      SourceDocument document, OwnMinutes own, AttendancePart front, List<ItemSection> items) {
    List<Finding> findings = new ArrayList<>(document.findings());
    String file = document.origin().file();
    MinutesSigns.missing(front, items, new SystemPage(own.blocks()).isLabelled())
        .ifPresent(code -> findings.add(new Finding(code, file, file + why(code), null)));
    findings.addAll(own.findings(file));
    if (items.isEmpty()) {
      findings.add(
          new Finding(
              FindingCode.NO_ITEMS, file, file + " shows no items of business: look at it.", null));
    }
    if (front.attendance().isEmpty()) {
      findings.add(
          new Finding(
              FindingCode.NO_ATTENDANCE,
              file,
              file + " lists nobody as present before its first item.",
              null));
    }
    return findings;
  }
}
