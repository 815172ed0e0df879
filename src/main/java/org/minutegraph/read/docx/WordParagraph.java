package org.minutegraph.read.docx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Block;
import org.minutegraph.model.PassageBuilder;
import org.minutegraph.read.layout.Line;

/** A paragraph as its runs arrive, and the lines that are printed of it. */
final class WordParagraph {

  /** {@code A. Ash} and a tab and {@code B. Beck}: columns; not {@code Present:} or {@code 1.}. */
  private static final Pattern COLUMNS = Pattern.compile("\\S[^\\t]*[^\\s:.)]\\t+[^\\t\\s].*");

  private static final int WIDEST = 160;

  private final StyleSheet styles;
  private final StringBuilder text = new StringBuilder();
  private final BitSet bold = new BitSet();
  private String style;
  private @Nullable Integer list;
  private @Nullable Integer level;
  private @Nullable Integer outline;
  private int depth;
  private boolean runsOn;
  private boolean inRun;
  private boolean hidden;
  private @Nullable Boolean runBold;

  WordParagraph(StyleSheet styles) {
    this.styles = styles;
    style = styles.usual();
  }

  /** Takes what an element inside {@code w:pPr} says. */
  void property(String name, WordXml.Attributes attributes) {
    switch (name) {
      case "pStyle" -> style = Objects.requireNonNullElse(attributes.get("val"), style);
      case "numId" -> list = attributes.number("val");
      case "ilvl" -> level = attributes.number("val");
      case "outlineLvl" -> outline = attributes.number("val");
      default -> {
        // distances and borders
      }
    }
  }

  /** Its end was deleted with changes tracked: it runs on into the paragraph after it. */
  void runOn() {
    runsOn = true;
  }

  boolean runsOn() {
    return runsOn;
  }

  /** A paragraph that begins with the text of this one. */
  WordParagraph continued() {
    WordParagraph next = new WordParagraph(styles);
    next.text.append(text);
    next.bold.or(bold);
    return next;
  }

  void openRun() {
    inRun = true;
    hidden = false;
    runBold = null;
  }

  void closeRun() {
    inRun = false;
  }

  /** Takes what an element inside {@code w:r} says. */
  void run(String name, WordXml.Attributes attributes) {
    if (!inRun) {
      return;
    }
    switch (name) {
      case "b" -> runBold = attributes.isOn();
      case "vanish" -> hidden = attributes.isOn();
      case "rStyle" -> runBold = styles.bold(String.valueOf(attributes.get("val")));
      case "tab", "ptab" -> letters("\t");
      case "br", "cr" -> letters("\n");
      case "noBreakHyphen" -> letters("-");
      default -> {
        // colours and sizes
      }
    }
  }

  void letters(String letters) {
    if (!hidden) {
      int start = text.length();
      text.append(letters);
      bold.set(start, text.length(), isBold());
    }
  }

  /** That a heading's style is bold says nothing that its being a heading does not. */
  private boolean isBold() {
    Boolean own = runBold == null && heading() == 0 ? styles.bold(style) : runBold;
    return own != null && own;
  }

  /** What is printed, with the number that the counters give; nothing of a table of contents. */
  List<Line> lines(Numbering numbering, Counters counters) {
    if (styles.isContents(style)) {
      return List.of();
    }
    Counters.@Nullable Label label = label(numbering, counters);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (String words : text.toString().split("\n", -1)) {
      Line line = line(words, from, label, lines.isEmpty());
      if (!line.words().isBlank()) {
        lines.add(line);
      }
      from += words.length() + 1;
    }
    return lines;
  }

  private Counters.@Nullable Label label(Numbering numbering, Counters counters) {
    Integer own = list == null ? styles.list(style) : list;
    if (own == null || own == 0 || !numbering.has(own)) {
      return null;
    }
    depth = Numbering.inside(depth(numbering, own));
    return counters.next(own, depth);
  }

  private int depth(Numbering numbering, int own) {
    Integer tied = list == null ? numbering.levelOf(own, style) : null;
    Integer found = level != null ? level : tied != null ? tied : styles.level(style);
    return found == null ? 0 : found;
  }

  private Line line(String words, int from, Counters.@Nullable Label label, boolean first) {
    Counters.@Nullable Label own = first ? label : null;
    String number = own == null || own.text().isEmpty() ? "" : own.text() + " ";
    Block.Kind kind = kind(own, words);
    int lead = lead(words, from);
    return new Line(
        kind,
        level(kind),
        number + words,
        isStrong(words, from),
        lead == 0 ? 0 : lead + number.length(),
        first);
  }

  private Block.Kind kind(Counters.@Nullable Label label, String words) {
    if (heading() > 0) {
      return Block.Kind.HEADING;
    }
    if (label != null) {
      return label.bullet() || label.parts() == 1 ? Block.Kind.BULLET : Block.Kind.PARAGRAPH;
    }
    boolean columns = words.length() <= WIDEST && COLUMNS.matcher(words.strip()).matches();
    return columns ? Block.Kind.LINE : Block.Kind.PARAGRAPH;
  }

  private int heading() {
    return outline == null ? styles.heading(style) : outline < 9 ? outline + 1 : 0;
  }

  private int level(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> heading();
      case BULLET -> depth + 1;
      default -> 0;
    };
  }

  private boolean isStrong(String words, int from) {
    boolean letters = false;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        if (!bold.get(from + i)) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }

  private int lead(String words, int from) {
    int end = Math.min(words.length(), bold.nextClearBit(from) - from);
    return PassageBuilder.of("", words, 0, end).text().length();
  }
}
