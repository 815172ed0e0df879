package org.minutegraph.read.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The column at the right of the text that says who is to act.
 *
 * @param left where its entries begin
 * @param right where they end
 * @param clear true where no text reaches into it, so that no gap need part it from the text
 */
record SideColumn(float left, float right, boolean clear) {
  private static final float NEAR = 12;
  private static final int FEWEST = 3;

  /** The part of the page's width at which such a column begins at the earliest. */
  private static final float LEFTMOST = 0.66f;

  /** Text beside it has so many words, unless an entry stands alone. */
  private static final int RUNNING = 4;

  /** {@code AL}, {@code AL/PWh}, {@code All}, {@code Clerk}. */
  private static final Pattern WHO =
      Pattern.compile(
          "(?:[A-Z]{2,3}[a-z]?(?:\\s?[/&,]\\s?[A-Z]{2,3}[a-z]?){0,4}|All|ALL|Clerk|Chair)");

  private static final Pattern HEADING =
      Pattern.compile("(?i)actions?(?: by| for| required| owner| to)?(?: who(?:m)?)?:?|by whom:?");

  /** What of a line is text, and what stands in the column; one of them may be missing. */
  record Parted(Optional<Line> text, Optional<Line> entry) {}

  /** The column of a document whose pages have this width. */
  static Optional<SideColumn> in(List<List<Line>> pages, float width) {
    List<Line> entries =
        pages.stream()
            .flatMap(List::stream)
            .map(SideColumn::entry)
            .flatMap(Optional::stream)
            .filter(entry -> entry.left() > width * LEFTMOST)
            .toList();
    return entries.stream()
        .map(entry -> (float) Math.floor(entry.left()))
        .distinct()
        .filter(left -> support(entries, left) >= FEWEST)
        .min(Float::compare)
        .map(left -> new SideColumn(left, right(entries, left), isClear(pages, left)));
  }

  private static float right(List<Line> entries, float left) {
    return entries.stream()
        .filter(entry -> Math.abs(entry.left() - left) <= NEAR)
        .map(Line::right)
        .max(Float::compare)
        .orElse(left);
  }

  /** One long line in twenty may reach into it: an entry too close to the text is such a line. */
  private static boolean isClear(List<List<Line>> pages, float left) {
    List<Line> texts =
        pages.stream()
            .flatMap(List::stream)
            .map(line -> line.parts().get(0))
            .filter(part -> part.words().size() > RUNNING)
            .toList();
    return texts.stream().filter(part -> part.right() > left).count() * 20 <= texts.size();
  }

  private static long support(List<Line> entries, float left) {
    return entries.stream().filter(entry -> Math.abs(entry.left() - left) <= NEAR).count();
  }

  /** The line's last part if it can be an entry. */
  private static Optional<Line> entry(Line line) {
    List<Line> parts = line.parts();
    Line last = parts.get(parts.size() - 1);
    boolean beside = parts.size() == 1 || words(parts) - last.words().size() >= RUNNING;
    return beside && !isList(parts) && WHO.matcher(last.text()).matches()
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Names with their initials, in columns. */
  private static boolean isList(List<Line> parts) {
    return parts.subList(0, parts.size() - 1).stream()
        .anyMatch(part -> WHO.matcher(part.text()).matches());
  }

  private static int words(List<Line> parts) {
    return parts.stream().mapToInt(part -> part.words().size()).sum();
  }

  Parted part(Line line) {
    List<Line> parts = clear ? closeParts(line) : line.parts();
    Line last = parts.get(parts.size() - 1);
    if (HEADING.matcher(last.text()).matches() && last.right() > left) {
      return new Parted(before(line, last), Optional.empty());
    }
    if (last.right() < right - 4 * NEAR
        || last.left() < left - 2 * NEAR
        || last.words().size() > 3
        || isList(parts)) {
      return new Parted(Optional.of(line), Optional.empty());
    }
    return new Parted(before(line, last), Optional.of(last));
  }

  /** The line's parts, its last word apart if it can be an entry that stands close to the text. */
  private List<Line> closeParts(Line line) {
    List<Line> parts = line.parts();
    int last = line.words().size() - 1;
    Line word = new Line(line.words().subList(last, last + 1));
    boolean entry =
        parts.size() == 1
            && last >= RUNNING
            && WHO.matcher(word.text()).matches()
            && Math.abs(word.right() - right) <= NEAR;
    return entry ? List.of(new Line(line.words().subList(0, last)), word) : parts;
  }

  private static Optional<Line> before(Line line, Line last) {
    int words = line.words().size() - last.words().size();
    return words == 0 ? Optional.empty() : Optional.of(new Line(line.words().subList(0, words)));
  }
}
