package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;

/**
 * Lists printed in two columns: where some lines of a run have a wide gap before one and the same
 * column, the others are parted there too, however narrow their gap is.
 */
final class TwoColumns {
  private static final int FEWEST = 2;

  /** How far a long entry of the left column may push the right one. */
  private static final int OVERFLOW = 4;

  private TwoColumns() {}

  /** The lines of a run with their cells; unchanged where there are no columns. */
  static List<Block> parted(List<Block> run) {
    Optional<Integer> column =
        run.stream()
            .filter(line -> line.cells().size() == 2)
            .map(line -> column(line, line.cells().get(1)))
            .filter(c -> support(run, c) >= FEWEST)
            .findFirst();
    if (column.isEmpty()) {
      return run;
    }
    List<Block> out = new ArrayList<>();
    run.forEach(line -> out.add(withCells(line, cells(line, column.get()))));
    long parted = out.stream().filter(line -> line.cells().size() == 2).count();
    return parted * 2 > run.size() ? out : run;
  }

  private static long support(List<Block> run, int column) {
    return run.stream()
        .filter(line -> line.cells().size() == 2)
        .filter(line -> Math.abs(column(line, line.cells().get(1)) - column) <= 1)
        .count();
  }

  private static int column(Block line, Passage cell) {
    return line.indent() + cell.span().start() - line.passage().span().start();
  }

  private static List<Passage> cells(Block line, int column) {
    if (!line.cells().isEmpty()) {
      return line.cells();
    }
    Passage text = line.passage();
    for (int i = 1; i < text.text().length(); i++) {
      boolean word = text.text().charAt(i - 1) == ' ' && text.text().charAt(i) != ' ';
      if (word && isAt(column(line, text.slice(i, i + 1)), column)) {
        return List.of(text.slice(0, i - 1), text.slice(i, text.text().length()));
      }
    }
    return List.of(text);
  }

  private static boolean isAt(int at, int column) {
    return at >= column - 1 && at <= column + OVERFLOW;
  }

  private static Block withCells(Block line, List<Passage> cells) {
    return new Block(
        line.kind(),
        line.level(),
        line.passage(),
        cells,
        line.strong(),
        line.indent(),
        line.blankBefore(),
        line.page());
  }
}
