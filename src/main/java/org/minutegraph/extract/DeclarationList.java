package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/**
 * Reads declarations printed as a list or table under the item for them: {@code Cllr Ash | 8 |
 * Governor | Personal}, also one cell a line, and {@code None, save Cllr Ash, a trustee}.
 */
final class DeclarationList {

  private static final Pattern SAVE =
      Pattern.compile(
          "(?i)^\\W*(?:none|nil|no interests?)\\b.{0,40}?\\b(?:save|except|other than|apart"
              + " from)(?: for| that)?\\s");
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)(?:name|member|councillor|item|agenda"
              + " item|minute|interest|nature|type|reason|action|declaration|subject|details).{0,30}");
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:asked|reminded|invited|advised|noted|reported|was|were|said|confirmed)\\b");

  private final int item;
  private final NameFinder names;

  DeclarationList(int item, NameFinder names) {
    this.item = item;
    this.names = names;
  }

  /** The declarations; none where the paragraphs are prose. */
  List<Declaration> read(List<Paragraph> paragraphs) {
    List<Declaration> found = new ArrayList<>();
    List<Passage> cells = new ArrayList<>();
    Hit who = null;
    for (Passage cell : cells(paragraphs)) {
      Hit named = leading(cell);
      if (named != null && who != null) {
        add(who, cells, found);
      }
      if (named != null) {
        who = named;
        cells = new ArrayList<>(List.of(cell));
      } else if (who != null && !DeclarationExtractor.isNil(cell.text())) {
        cells.add(cell);
      }
    }
    if (who != null) {
      add(who, cells, found);
    }
    return found;
  }

  private static List<Passage> cells(List<Paragraph> paragraphs) {
    List<Passage> cells = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean row = paragraph.cells().size() > 1;
      for (Passage cell : row ? paragraph.cells() : List.of(paragraph.text())) {
        if (!cell.text().isBlank() && !HEADER.matcher(cell.text()).matches()) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /** Who is named at the beginning of a short cell, or behind {@code None, save}. */
  private @Nullable Hit leading(Passage cell) {
    Matcher save = SAVE.matcher(cell.text());
    int from = save.find() ? save.end() : 0;
    boolean prose = VERB.matcher(cell.text()).find() || cell.text().length() > 250;
    return prose
        ? null
        : names.in(cell).stream()
            .filter(hit -> hit.start() >= from && hit.start() <= from + 4)
            .findFirst()
            .orElse(null);
  }

  private void add(Hit who, List<Passage> cells, List<Declaration> found) {
    Passage first = cells.get(0);
    List<String> parts = new ArrayList<>();
    parts.add(first.text().substring(who.end()).replaceFirst("^[\\s,:;|\u2013-]+", ""));
    cells.subList(1, cells.size()).forEach(cell -> parts.add(cell.text()));
    String all = String.join(" ", parts).strip();
    String kind = DeclarationExtractor.kindIn(all);
    parts.removeIf(part -> part.isBlank() || isKindAlone(part));
    Evidence words =
        new Evidence(first.span().with(cells.get(cells.size() - 1).span()), Confidence.LIKELY);
    String subject = DeclarationExtractor.subject(String.join(" ", parts));
    if (kind != null || subject != null) {
      found.add(
          new Declaration(
              item, who.mention(), kind, subject, DeclarationExtractor.left(all, ""), words));
    }
  }

  private static boolean isKindAlone(String part) {
    String kind = DeclarationExtractor.kindIn(part);
    String rest = part.toLowerCase(Locale.ROOT).replaceAll("\\binterests?\\b", "").strip();
    return kind != null && rest.equals(kind);
  }
}
