package org.minutegraph.read.pdf;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From printed pages to text in reading order. */
final class PdfTextMaker {

  /** Nine lines in ten reach no further to the right than the edge of the text. */
  private static final float EDGE = 0.9f;

  /** So few lines do not tell where the text ends; it then reaches over this part of the page. */
  private static final int FEW = 20;

  private static final float LEAST_EDGE = 0.7f;

  private PdfTextMaker() {}

  /**
   * @throws InterruptedIOException where the thread is interrupted
   */
  static PdfText text(String id, List<Page> pages) throws InterruptedIOException {
    List<List<Line>> printed = pages.stream().map(page -> LineMaker.lines(page.letters())).toList();
    List<List<Line>> lines = RunningLines.without(printed);
    List<Line> all = lines.stream().flatMap(List::stream).toList();
    float width = pages.isEmpty() ? 1 : pages.get(0).width();
    Optional<SideColumn> side = SideColumn.in(lines, width);
    float edge = edge(all, side, width);
    float step = Steps.usual(all);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("page " + pages.get(i).number());
      }
      elements.addAll(PageFlow.elements(pages.get(i), lines.get(i), side, edge, step));
    }
    return new TextWriter(id, LineSizes.usual(all), width, margin(all)).write(elements);
  }

  private static float edge(List<Line> lines, Optional<SideColumn> side, float width) {
    List<Float> ends =
        lines.stream()
            .map(line -> side.map(column -> column.part(line).text()).orElse(Optional.of(line)))
            .flatMap(Optional::stream)
            .map(Line::right)
            .sorted()
            .toList();
    float edge = ends.isEmpty() ? 0 : ends.get((int) ((ends.size() - 1) * EDGE));
    return ends.size() < FEW ? Math.max(edge, width * LEAST_EDGE) : edge;
  }

  private static float margin(List<Line> lines) {
    List<Float> starts = lines.stream().map(Line::left).sorted().toList();
    return starts.isEmpty() ? 0 : starts.get(starts.size() / 10);
  }
}
