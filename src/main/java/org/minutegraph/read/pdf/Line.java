package org.minutegraph.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words that stand side by side, from left to right; never none. */
record Line(List<Word> words) {

  /** A gap this many times as wide as the usual one in its line parts columns. */
  private static final float WIDE = 2.2f;

  private static final float LEAST_WIDE = 6;
  private static final float SURELY_WIDE = 20;
  private static final int FEW = 5;

  Line {
    words = List.copyOf(words);
  }

  float left() {
    return words.get(0).left();
  }

  float right() {
    return words.get(words.size() - 1).right();
  }

  /** Of its largest word: what is raised above it does not count. */
  float foot() {
    Word largest = words.get(0);
    for (Word word : words) {
      largest = word.size() > largest.size() ? word : largest;
    }
    return largest.foot();
  }

  float size() {
    float size = 0;
    for (Word word : words) {
      size = Math.max(size, word.size());
    }
    return size;
  }

  boolean isBold() {
    return words.stream().allMatch(Word::bold);
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** Its parts, which wide gaps keep asunder. */
  List<Line> parts() {
    List<Line> parts = new ArrayList<>();
    float usual = usualGap();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      if (isWide(gap(i), usual)) {
        parts.add(new Line(words.subList(from, i)));
        from = i;
      }
    }
    parts.add(new Line(words.subList(from, words.size())));
    return parts;
  }

  /** The line with the words of both, which follow one another. */
  Line with(Line other) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(other.words);
    return new Line(all);
  }

  private static boolean isWide(float gap, float usual) {
    return gap > SURELY_WIDE || gap > Math.max(LEAST_WIDE, usual * WIDE);
  }

  private float gap(int i) {
    return words.get(i).left() - words.get(i - 1).right();
  }

  /** The median gap, or a narrow one where the line has only few. */
  private float usualGap() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      gaps.add(gap(i));
    }
    gaps.sort(null);
    return gaps.size() < FEW ? size() * 0.3f : gaps.get(gaps.size() / 2);
  }
}
