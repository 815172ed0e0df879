package org.minutegraph.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * A table drawn with lines.
 *
 * @param rows from top to bottom
 */
record Grid(List<Row> rows) {
  private static final float NEAR = 4;
  private static final int FEWEST_RULES = 5;

  /** A page with more lines than this shows a map or a drawing. */
  private static final int MOST_RULES = 3_000;

  /** A page of a table has fewer cells; squared paper has more. */
  private static final int MOST_CELLS = 3_000;

  /**
   * A row.
   *
   * @param borders of its cells, from left to right: one more than there are cells
   */
  record Row(float top, float bottom, List<Float> borders) {
    int cells() {
      return borders.size() - 1;
    }

    boolean holds(Word word) {
      float middle = word.foot() - word.size() / 3;
      return middle > top && middle <= bottom && cell(word) >= 0;
    }

    /** The index of the cell in which a word stands; negative where it stands in none. */
    int cell(Word word) {
      for (int i = 0; i < cells(); i++) {
        if (word.middle() > borders.get(i) - NEAR && word.middle() <= borders.get(i + 1)) {
          return i;
        }
      }
      return -1;
    }
  }

  Grid {
    rows = List.copyOf(rows);
  }

  float top() {
    return rows.get(0).top();
  }

  /** The tables of a page. */
  static List<Grid> in(List<Rule> rules) {
    List<Grid> grids = new ArrayList<>();
    if (rules.size() <= MOST_RULES) {
      for (List<Rule> joined : joined(rules)) {
        Grid grid = of(joined);
        int cells = grid.rows.stream().mapToInt(Row::cells).sum();
        if (cells > grid.rows.size() && cells <= MOST_CELLS) {
          grids.add(grid);
        }
      }
    }
    return grids;
  }

  /** Rules that meet, directly or through others. */
  private static List<List<Rule>> joined(List<Rule> rules) {
    List<List<Rule>> groups = new ArrayList<>();
    BitSet left = new BitSet();
    left.set(0, rules.size());
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      List<Rule> group = group(rules, left, i);
      if (group.size() >= FEWEST_RULES) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static List<Rule> group(List<Rule> rules, BitSet left, int first) {
    List<Rule> group = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    left.clear(first);
    while (!open.isEmpty()) {
      Rule rule = rules.get(open.removeFirst());
      group.add(rule);
      for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
        if (rule.touches(rules.get(i))) {
          left.clear(i);
          open.addLast(i);
        }
      }
    }
    return group;
  }

  private static Grid of(List<Rule> rules) {
    List<Rule> down = rules.stream().filter(Rule::isDown).toList();
    List<Float> heights =
        places(rules.stream().filter(Rule::isAcross).map(Rule::top).sorted().toList());
    List<Float> ends =
        rules.stream().flatMap(r -> List.of(r.left(), r.right()).stream()).sorted().toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < heights.size(); i++) {
      float middle = (heights.get(i - 1) + heights.get(i)) / 2;
      List<Float> borders = new ArrayList<>(List.of(ends.get(0), ends.get(ends.size() - 1)));
      down.stream()
          .filter(rule -> rule.top() <= middle && rule.bottom() >= middle)
          .forEach(rule -> borders.add(rule.left()));
      borders.sort(null);
      rows.add(new Row(heights.get(i - 1), heights.get(i), places(borders)));
    }
    return new Grid(rows);
  }

  /** Sorted places; those that are nearly one are one. */
  private static List<Float> places(List<Float> sorted) {
    List<Float> places = new ArrayList<>();
    for (float place : sorted) {
      if (places.isEmpty() || place - places.get(places.size() - 1) > NEAR) {
        places.add(place);
      }
    }
    return places;
  }
}
