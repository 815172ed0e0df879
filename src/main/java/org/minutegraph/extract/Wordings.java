package org.minutegraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.LimbLabel;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.Wording;

/** Words of the minutes as a reader reads them, from their paragraphs. */
final class Wordings {
  /** {@code </strong>}, {@code <p class="x">}. */
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** {@code * }, {@code • } at the beginning of a line. */
  private static final Pattern SIGN = Pattern.compile("(?m)^\\s*[-*•▪·–]\\s+");

  /** Of letters, so many in a hundred may be in no paragraph: numbers that were cut off. */
  private static final int MISSING = 5;

  private final MinutesDocument minutes;
  private final List<Paragraph> paragraphs;

  Wordings(MinutesDocument minutes) {
    this.minutes = minutes;
    this.paragraphs =
        Stream.of(
                Stream.of(minutes.title(), minutes.attendance(), minutes.preamble()),
                minutes.items().stream().map(ItemSection::paragraphs),
                Stream.of(minutes.closing()))
            .flatMap(parts -> parts)
            .flatMap(List::stream)
            .filter(paragraph -> !paragraph.text().pieces().isEmpty())
            .toList();
  }

  /** The wordings of those stretches that read otherwise than their letters, each once. */
  List<Wording> of(Stream<SourceSpan> spans) {
    return spans
        .distinct()
        .sorted(Comparator.comparingInt(SourceSpan::start).thenComparing(SourceSpan::end))
        .flatMap(span -> of(span).stream())
        .toList();
  }

  private Optional<Wording> of(SourceSpan span) {
    String text =
        paragraphs.stream()
            .flatMap(paragraph -> part(paragraph, span).stream())
            .collect(Collectors.joining("\n"));
    String quote = minutes.source().quote(span);
    return folded(quote).equals(folded(text)) || !isWhole(quote, text, span)
        ? Optional.empty()
        : Optional.of(new Wording(span, text));
  }

  /** What a stretch takes of a paragraph. */
  private static Optional<String> part(Paragraph paragraph, SourceSpan span) {
    Passage passage = paragraph.text();
    int from = Integer.MAX_VALUE;
    int to = -1;
    for (Passage.Piece piece : passage.pieces()) {
      int first = Math.max(span.start(), piece.source());
      int last = Math.min(span.end(), piece.source() + piece.length());
      if (first < last) {
        from = Math.min(from, piece.at() + first - piece.source());
        to = Math.max(to, piece.at() + last - piece.source());
      }
    }
    if (to < 0) {
      return Optional.empty();
    }
    String text = passage.text().substring(from, to).strip();
    boolean bullet =
        paragraph.kind() == Paragraph.Kind.LIST_ITEM && from == 0 && LimbLabel.at(text).isEmpty();
    return Optional.of(bullet ? "- " + text : text);
  }

  private static String folded(String text) {
    return SIGN.matcher(text.strip()).replaceAll("- ").replaceAll("\\s+", " ");
  }

  /** Whether no more is gone than what was put aside, and mark-up. */
  private boolean isWhole(String quote, String text, SourceSpan span) {
    int aside =
        minutes.putAside().stream()
            .filter(put -> put.start() >= span.start() && put.end() <= span.end())
            .mapToInt(put -> letters(minutes.source().quote(put)))
            .sum();
    int printed = letters(TAG.matcher(quote).replaceAll(" ")) - aside;
    return !text.isBlank() && letters(text) * 100 >= printed * (100 - MISSING);
  }

  private static int letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("").length();
  }
}
