package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters printed twice in nearly one place, to look bold, are one bold letter. */
final class Overprint {
  private static final float NEAR = 1.5f;

  private final Map<Cell, Integer> places = new HashMap<>();
  private final List<Letter> mended = new ArrayList<>();

  /** A letter, and the square of the page in which it stands. */
  private record Cell(String text, int across, int down) {
    static Cell of(Letter letter) {
      return new Cell(letter.text(), (int) (letter.left() / NEAR), (int) (letter.foot() / NEAR));
    }

    Cell beside(int right, int below) {
      return new Cell(text, across + right, down + below);
    }
  }

  static List<Letter> mended(List<Letter> letters) {
    Overprint overprint = new Overprint();
    letters.forEach(overprint::add);
    return overprint.mended;
  }

  private void add(Letter letter) {
    Integer before = letter.isBlank() ? null : find(letter);
    if (before == null) {
      places.put(Cell.of(letter), mended.size());
      mended.add(letter);
    } else {
      mended.set(before, mended.get(before).inBold());
    }
  }

  private @Nullable Integer find(Letter letter) {
    for (int right = -1; right <= 1; right++) {
      for (int below = -1; below <= 1; below++) {
        Integer at = places.get(Cell.of(letter).beside(right, below));
        if (at != null && isNear(mended.get(at), letter)) {
          return at;
        }
      }
    }
    return null;
  }

  private static boolean isNear(Letter one, Letter other) {
    float near = Math.min(NEAR, 0.3f * one.width());
    return Math.abs(one.left() - other.left()) <= near
        && Math.abs(one.foot() - other.foot()) <= near;
  }
}
