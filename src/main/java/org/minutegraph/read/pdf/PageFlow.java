package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the lines of one page into the order in which they are read. */
final class PageFlow {
  private static final int LONG_CELL = 45;

  private final Page page;
  private final Optional<SideColumn> side;
  private final float edge;
  private final float usual;

  /** A piece of the page, and where it begins. */
  private record Part(float top, List<Element> elements) {}

  /**
   * @param edge how far the lines of the document reach to the right
   * @param step from one line of a paragraph to the next
   * @param lines of the page that are no head or foot
   */
  private PageFlow(Page page, Optional<SideColumn> side, float edge, float step, List<Line> lines) {
    this.page = page;
    this.side = side;
    this.edge = edge;
    this.usual = Steps.usual(lines, step);
  }

  static List<Element> elements(
      Page page, List<Line> lines, Optional<SideColumn> side, float edge, float step) {
    return new PageFlow(page, side, edge, step, lines).elements(lines);
  }

  private List<Element> elements(List<Line> lines) {
    List<Part> parts = new ArrayList<>();
    List<Line> outside = lines;
    for (Grid grid : Grid.in(page.rules())) {
      GridText text = GridText.of(grid, outside);
      if (!text.isEmpty()) {
        outside = text.outside();
        parts.add(new Part(grid.top(), table(text)));
      }
    }
    List<Float> tops = parts.stream().map(Part::top).sorted().toList();
    for (List<Line> stretch : between(outside, tops)) {
      parts.add(new Part(stretch.get(0).foot(), running(stretch)));
    }
    parts.sort(Comparator.comparing(Part::top));
    return parts.stream().flatMap(part -> part.elements().stream()).toList();
  }

  /** The lines above, between and below tables. */
  private static List<List<Line>> between(List<Line> lines, List<Float> tops) {
    List<List<Line>> stretches = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    int table = 0;
    for (Line line : lines) {
      while (table < tops.size() && line.foot() > tops.get(table)) {
        table++;
        stretches.add(open);
        open = new ArrayList<>();
      }
      open.add(line);
    }
    stretches.add(open);
    stretches.removeIf(List::isEmpty);
    return stretches;
  }

  private List<Element> running(List<Line> lines) {
    List<Line> text = new ArrayList<>();
    List<Line> entries = new ArrayList<>();
    for (Line line : lines) {
      SideColumn.Parted parted =
          side.map(column -> column.part(line))
              .orElse(new SideColumn.Parted(Optional.of(line), Optional.empty()));
      parted.text().ifPresent(text::add);
      parted.entry().ifPresent(entries::add);
    }
    List<Element> elements = new ArrayList<>();
    for (TwoFlows.Flow flow : TwoFlows.of(text, page.width(), edge)) {
      elements.addAll(AlignedRows.elements(page.number(), flow, usual));
    }
    return Asides.placed(page.number(), elements, entries);
  }

  private List<Element> table(GridText table) {
    boolean layout = table.longestCell() > LONG_CELL;
    List<Element> elements = new ArrayList<>();
    for (List<List<Line>> row : table.rows()) {
      if (layout && isHead(row)) {
        continue;
      }
      if (layout || row.size() == 1) {
        elements.addAll(flowing(row));
      } else {
        elements.add(new Element.Row(page.number(), row, elements.isEmpty()));
      }
    }
    return elements;
  }

  /** {@code Item | Discussion | Action}, in bold. */
  private static boolean isHead(List<List<Line>> row) {
    List<Line> words = row.stream().flatMap(List::stream).toList();
    return words.size() > 1
        && row.stream().allMatch(cell -> cell.size() <= 1)
        && words.stream().allMatch(line -> line.isBold() && line.words().size() <= 2)
        && words.stream().noneMatch(line -> Signs.isSign(line.words().get(0).text()));
  }

  /** A row that only holds running text in place: number, text, who is to act. */
  private List<Element> flowing(List<List<Line>> row) {
    List<Element> elements = new ArrayList<>();
    List<Line> sign = List.of();
    for (List<Line> cell : row) {
      if (cell.size() == 1 && Signs.isSign(cell.get(0).text()) && sign.isEmpty()) {
        sign = cell;
      } else if (!cell.isEmpty()) {
        elements.addAll(cell(sign, cell));
        sign = List.of();
      }
    }
    sign.forEach(alone -> elements.add(new Element.Text(page.number(), alone, edge, true)));
    return elements;
  }

  private List<Element> cell(List<Line> sign, List<Line> cell) {
    List<Line> lines = new ArrayList<>(cell);
    if (!sign.isEmpty()) {
      lines.set(0, sign.get(0).with(lines.get(0)));
    }
    float reach = cell.stream().map(Line::right).max(Float::compare).orElse(edge);
    return AlignedRows.elements(page.number(), new TwoFlows.Flow(lines, reach), usual);
  }
}
