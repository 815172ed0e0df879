package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;

/**
 * Parts lists of people that plain text prints in two columns. Where an entry of the first column
 * is too long for it, the second begins at the next word.
 */
final class AttendanceColumns {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern GAP = Pattern.compile("(?<=\\S)\\s{2,}(?=\\S)");
  private static final int NARROWEST = 15;

  private final SourceDocument source;

  AttendanceColumns(SourceDocument source) {
    this.source = source;
  }

  private record Line(int start, int end) {}

  /** The paragraphs; those printed in columns as rows of a table. */
  List<Paragraph> part(List<Paragraph> paragraphs) {
    if (!source.mediaType().equals("text/plain")) {
      return paragraphs;
    }
    List<Paragraph> parted = new ArrayList<>();
    int from = 0;
    while (from < paragraphs.size()) {
      int to = from + 1;
      while (to < paragraphs.size() && isNextLine(paragraphs.get(to - 1), paragraphs.get(to))) {
        to++;
      }
      parted.addAll(run(paragraphs.subList(from, to)));
      from = to;
    }
    return parted;
  }

  private boolean isNextLine(Paragraph above, Paragraph below) {
    if (above.text().isEmpty() || below.text().isEmpty()) {
      return false;
    }
    int end = above.text().span().end();
    int start = below.text().span().start();
    return end <= start
        && source.text().substring(end, start).chars().filter(c -> c == '\n').count() == 1;
  }

  /** Paragraphs with no empty line between them. */
  private List<Paragraph> run(List<Paragraph> paragraphs) {
    if (paragraphs.get(0).text().isEmpty() || !paragraphs.stream().allMatch(this::beginsLine)) {
      return paragraphs;
    }
    SourceSpan whole =
        paragraphs.stream().map(p -> p.text().span()).reduce(SourceSpan::with).orElseThrow();
    List<Line> lines = lines(whole);
    List<Integer> labelled = labelled(lines.get(0));
    List<Integer> gaps = columns(lines);
    if (labelled.isEmpty() && gaps.isEmpty() || lines.size() < 3) {
      return paragraphs;
    }
    List<Integer> columns = labelled.isEmpty() ? gaps : labelled;
    return lines.stream().map(line -> row(line, columns)).toList();
  }

  /** {@code PRESENT APOLOGIES}: where the columns under labels begin; empty without labels. */
  private List<Integer> labelled(Line line) {
    String text = text(line);
    List<String> cells = List.of(GAP.split(text.strip()));
    boolean labels =
        cells.size() > 1
            && cells.stream()
                .map(AttendanceLabel::at)
                .allMatch(label -> label != null && label.status() != null)
            && cells.stream().allMatch(cell -> AttendanceLabel.isWhole(cell));
    List<Integer> starts = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    while (labels && gap.find()) {
      starts.add(gap.end());
    }
    return starts;
  }

  /** False where the paragraph was parted from a label on its left before. */
  private boolean beginsLine(Paragraph paragraph) {
    int start = paragraph.text().isEmpty() ? 0 : paragraph.text().span().start();
    String before = source.text().substring(source.text().lastIndexOf('\n', start - 1) + 1, start);
    return before.chars().noneMatch(Character::isLetter);
  }

  private List<Line> lines(SourceSpan whole) {
    int from = source.text().lastIndexOf('\n', whole.start() - 1) + 1;
    List<Line> lines = new ArrayList<>();
    Matcher m = LINE.matcher(source.text()).region(from, whole.end());
    while (m.find()) {
      if (!m.group().isBlank()) {
        lines.add(new Line(m.start(), m.end()));
      }
    }
    return lines;
  }

  /** Where the second column begins in most of the lines that have a gap, and a third in half. */
  private List<Integer> columns(List<Line> lines) {
    Map<Integer, Integer> first = new TreeMap<>();
    Map<Integer, Integer> later = new TreeMap<>();
    for (Line line : lines) {
      Matcher gap = GAP.matcher(text(line));
      for (boolean found = gap.find(), one = true; found; found = gap.find(), one = false) {
        if (gap.end() >= NARROWEST) {
          (one ? first : later).merge(gap.end(), 1, Integer::sum);
        }
      }
    }
    int second = mostCommon(first, 2);
    int third = mostCommon(later, Math.max(2, (lines.size() + 1) / 2));
    return second < 0
        ? List.of()
        : third < second + NARROWEST ? List.of(second) : List.of(second, third);
  }

  private static int mostCommon(Map<Integer, Integer> counts, int least) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private Paragraph row(Line line, List<Integer> columns) {
    List<Passage> cells = new ArrayList<>();
    int from = 0;
    for (int column : columns) {
      int cut = cut(text(line), column);
      cells.add(passage(line.start() + from, line.start() + Math.max(from, cut)));
      from = Math.max(from, cut);
    }
    cells.add(passage(line.start() + from, line.end()));
    List<Passage> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    Passage whole = full.stream().reduce((a, b) -> a.join(" | ", b)).orElseThrow();
    boolean lone = full.size() == 1 && columns.size() == 1;
    return lone
        ? new Paragraph(Paragraph.Kind.TEXT, whole, List.of(), 0, 0)
        : new Paragraph(Paragraph.Kind.TABLE_ROW, whole, cells, 0, 0);
  }

  /** Where the column begins in the line: not within a word that the one before pushed in. */
  private static int cut(String text, int column) {
    int cut = Math.min(column, text.length());
    while (cut < text.length() && text.charAt(cut - 1) != ' ') {
      cut++;
    }
    return cut;
  }

  private Passage passage(int start, int end) {
    String raw = source.text().substring(start, end);
    String bare = raw.strip();
    int from = start + raw.indexOf(bare);
    List<Passage.Piece> pieces =
        bare.isEmpty() ? List.of() : List.of(new Passage.Piece(0, from, bare.length()));
    return new Passage(source.id(), bare, pieces);
  }

  private String text(Line line) {
    return source.text().substring(line.start(), line.end());
  }
}
