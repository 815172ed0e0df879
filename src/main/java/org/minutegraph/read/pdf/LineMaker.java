package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts letters together to words and lines by where they stand, whatever the order in which they
 * were drawn. Small letters beside a line, as the {@code th} of a day, belong to it.
 */
final class LineMaker {

  /** Letters of one line stand as high as one another but for this part of their size. */
  private static final float LEVEL = 0.25f;

  /** Letters smaller than this part of the usual size may be raised or lowered. */
  private static final float SMALL = 0.9f;

  private static final Comparator<Letter> BY_PLACE = Comparator.comparing(Letter::left);

  private LineMaker() {}

  /** From top to bottom. */
  static List<Line> lines(List<Letter> letters) {
    List<List<Letter>> rows = new ArrayList<>();
    List<Letter> small = new ArrayList<>();
    float usual = usualSize(letters);
    for (Letter letter : byHeight(letters)) {
      if (letter.size() < usual * SMALL) {
        small.add(letter);
      } else {
        place(letter, rows);
      }
    }
    List<Letter> apart = new ArrayList<>();
    for (Letter letter : small) {
      if (!letter.isBlank() && !joins(letter, rows, small)) {
        apart.add(letter);
      }
    }
    List<List<Letter>> others = new ArrayList<>();
    apart.forEach(letter -> place(letter, others));
    rows.addAll(others);
    return ordered(rows);
  }

  private static List<Line> ordered(List<List<Letter>> rows) {
    List<Line> lines = new ArrayList<>();
    for (List<Letter> row : rows) {
      row.sort(BY_PLACE);
      List<Word> words = WordMaker.words(row);
      if (!words.isEmpty()) {
        lines.add(new Line(words));
      }
    }
    lines.sort(Comparator.comparing(Line::foot).thenComparing(Line::left));
    return lines;
  }

  /** Into the last row if it is level with it. */
  private static void place(Letter letter, List<List<Letter>> rows) {
    List<Letter> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    boolean level =
        !last.isEmpty()
            && letter.foot() - last.get(0).foot() <= LEVEL * Math.min(letter.size(), 20);
    if (level) {
      last.add(letter);
    } else {
      rows.add(new ArrayList<>(List.of(letter)));
    }
  }

  /** Into a row of larger letters in whose height it stands, and close to one of them. */
  private static boolean joins(Letter letter, List<List<Letter>> rows, List<Letter> small) {
    for (List<Letter> row : rows) {
      Letter first = row.get(0);
      boolean beside =
          letter.foot() > first.foot() - 0.75f * first.size()
              && letter.foot() < first.foot() + 0.3f * first.size();
      if (beside && row.stream().anyMatch(other -> isNear(letter, other))) {
        row.add(letter);
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(Letter letter, Letter other) {
    float gap = Math.max(letter.left() - other.right(), other.left() - letter.right());
    return gap < 0.5f * other.size();
  }

  private static List<Letter> byHeight(List<Letter> letters) {
    List<Letter> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparing(Letter::foot));
    return sorted;
  }

  /** The median. */
  static float usualSize(List<Letter> letters) {
    List<Float> sizes = new ArrayList<>();
    for (Letter letter : letters) {
      if (!letter.isBlank()) {
        sizes.add(letter.size());
      }
    }
    sizes.sort(null);
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
