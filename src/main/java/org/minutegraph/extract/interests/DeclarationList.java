package org.minutegraph.extract.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.NameFinder.Hit;
import org.minutegraph.model.Declaration;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;

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
          "(?i)(?:\\W*\\b(?:names?|members?|councillors?|officers?|items?|agenda|minutes?|no|nos|number|interests?|nature|types?|kind"
              + "|reasons?|action|taken|declarations?|declared|subject|details|of|and|the|for|with|category|matter|application|ref|reference"
              + "|description|title|heading|or|on|left|room|meeting|vote[ds]?|spoke|position)\\b\\W*)+");
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:asked|reminded|drew|wished|indicated|intimated|requested|mentioned|stated|invited|advised|noted|reported|was|were|said|confirmed)\\b");

  // "Personal interest in item 7", at the beginning
  private static final Pattern INTEREST =
      Pattern.compile(
          "(?:an? )?" + DeclarationExtractor.KINDS + " interests?\\s*(?:in\\b|[-\u2013:])?\\s*",
          Pattern.CASE_INSENSITIVE);
  // ", Disclosable Pecuniary Interest" at the end
  private static final Pattern LAST_KIND =
      Pattern.compile(
          "[\\s,;(\u2013-]+(?:"
              + DeclarationExtractor.KINDS.replace("?<kind>", "?:")
              + "|other) interests?\\)?\\W*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BESIDE =
      Pattern.compile("\\s*(?:,|&|and\\b|,\\s*and\\b)\\s*(?:\\p{L}+\\.?\\s?/\\s?)?");
  private static final Pattern GLUED = Pattern.compile("(?:,|&|\\band)\\s*$");
  // behind the name in a list: " – item 9", ": Agenda item 9", " (item 9"
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s?(?:[-\u2013:]\\s?|\\()?(?i:(?:agenda"
              + " )?(?:items?|minutes?|application)\\b)|\\s?[-\u2013:]\\s");
  // before the name: "Item 9: ", "0654 & 0655 ", "Personal: "
  private static final Pattern MATTER =
      Pattern.compile(
          "(?i)(?<matter>(?:(?:agenda )?(?:items?|minutes?)(?: nos?\\.?)? )?\\d[\\w/.()]*(?:(?:,|"
              + " &| and) \\d[\\w/.()]*){0,4})\\s?[:\u2013-]?\\s?|"
              + DeclarationExtractor.KINDS.replace("?<kind>", "?:")
              + "(?: interests?)?\\s?[:\u2013-]\\s?");
  // ". Non-pecuniary: " before the name
  private static final Pattern KIND_LABEL =
      Pattern.compile(
          "(?<=[.;]\\s)"
              + DeclarationExtractor.KINDS.replace("?<kind>", "?:")
              + "(?: interests?)?\\s?[:\u2013-]\\s?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)^[^:.;]{0,60}\\b(?:declar\\w+|disclos\\w+|interests?)\\b[^:.;]{0,60}:\\s*(?=\\S)");
  private static final int SENTENCE = 60;
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:With|The|It|Members|There|At|Following|After|Having|As)\\b[^.;]{0,150}\\s(?:was|were|\\p{Ll}{3,}ed)\\s");
  // behind the name, where no interest is listed but something is told
  private static final Pattern DOES =
      Pattern.compile(
          "\\s(?:did|would|has|had|moved|proposed|seconded|undertook|asked|thanked|welcomed|suggested"
              + "|agreed|explained|left|returned|arrived|replied|answered|presented|gave|made|took|spoke|voted)\\b(?!.*\\binterests?\\b)");
  private static final Pattern END_OF_INTEREST =
      Pattern.compile("\\binterests?\\W*$", Pattern.CASE_INSENSITIVE);

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
    List<Hit> who = List.of();
    for (Passage cell : cells(paragraphs)) {
      List<Hit> named = leading(cell);
      boolean another = !who.isEmpty() && INTEREST.matcher(cell.text()).lookingAt();
      if (!named.isEmpty() || another && isComplete(cells)) {
        add(who, cells, found);
        who = named.isEmpty() ? who : named;
        cells = new ArrayList<>(List.of(cell));
      } else if (isTold(cell.text()) || does(cell)) {
        add(who, cells, found);
        who = List.of();
      } else if (!who.isEmpty() && !DeclarationExtractor.isNil(cell.text())) {
        cells.add(cell);
      }
    }
    add(who, cells, found);
    return found;
  }

  /** {@code Cllr Ash left the room}. */
  private boolean does(Passage cell) {
    return names.in(cell).stream()
        .limit(1)
        .anyMatch(
            hit ->
                hit.start() == 0
                    && DOES.matcher(cell.text())
                        .region(hit.end(), cell.text().length())
                        .lookingAt());
  }

  /** A sentence on what happened ends the list. */
  private static boolean isTold(String cell) {
    return cell.length() > SENTENCE && TOLD.matcher(cell).find();
  }

  /** An interest is told already, so that the next one is another. */
  private static boolean isComplete(List<Passage> cells) {
    return cells.stream().anyMatch(cell -> INTEREST.matcher(cell.text()).find());
  }

  private List<Passage> cells(List<Paragraph> paragraphs) {
    List<Passage> cells = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean row = paragraph.cells().size() > 1;
      for (Passage cell : row ? nameFirst(paragraph.cells()) : List.of(paragraph.text())) {
        if (!cell.text().isBlank() && !HEADER.matcher(cell.text()).matches()) {
          cells.addAll(parted(withoutLead(cell)));
        }
      }
    }
    return cells;
  }

  /** What a row tells before the name belongs to the name too. */
  private List<Passage> nameFirst(List<Passage> row) {
    List<Passage> cells = new ArrayList<>(row);
    row.stream()
        .filter(cell -> !leading(cell).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              cells.remove(name);
              cells.add(0, name);
            });
    return cells;
  }

  /** {@code The following declarations were made: Cllr Ash, item 6}: from the first name on. */
  private static Passage withoutLead(Passage cell) {
    Matcher lead = LISTED.matcher(cell.text());
    return lead.find() ? cell.slice(lead.end(), cell.text().length()) : cell;
  }

  /** Lines that were joined, each with somebody's interest. */
  private List<Passage> parted(Passage cell) {
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (Hit hit : names.in(cell)) {
      Matcher kind = KIND_LABEL.matcher(cell.text()).region(from, hit.start());
      if (kind.find()) {
        parts.add(cell.slice(from, kind.start()));
        from = kind.start();
      }
      String before = cell.text().substring(from, hit.start());
      String after = cell.text().substring(hit.end());
      boolean listed =
          ENTRY.matcher(after).lookingAt() && !GLUED.matcher(before).find()
              || before.stripTrailing().endsWith(";");
      if (hit.start() > from && (listed || END_OF_INTEREST.matcher(before).find())) {
        parts.add(cell.slice(from, hit.start()));
        from = hit.start();
      }
    }
    parts.add(cell.slice(from, cell.text().length()));
    return parts;
  }

  /** Who is named at the beginning of a short cell, or behind {@code None, save}. */
  private List<Hit> leading(Passage cell) {
    Matcher save = SAVE.matcher(cell.text());
    Matcher matter = MATTER.matcher(cell.text());
    int from = save.find() ? save.end() : matter.lookingAt() ? matter.end() : 0;
    boolean prose = VERB.matcher(cell.text()).find() || cell.text().length() > 250;
    List<Hit> leading = new ArrayList<>();
    int at = from;
    for (Hit hit : prose ? List.<Hit>of() : names.in(cell)) {
      boolean first = leading.isEmpty() && hit.start() >= from && hit.start() <= from + 4;
      boolean next =
          !leading.isEmpty()
              && hit.start() >= at
              && BESIDE.matcher(cell.text().substring(at, hit.start())).matches();
      if (first || next) {
        leading.add(hit);
        at = hit.end();
      }
    }
    boolean tells =
        !leading.isEmpty()
            && DOES.matcher(cell.text()).region(at, cell.text().length()).lookingAt();
    return tells ? List.of() : leading;
  }

  private void add(List<Hit> who, List<Passage> cells, List<Declaration> found) {
    if (who.isEmpty()) {
      return;
    }
    Passage first = cells.get(0);
    boolean named = names.in(first).contains(who.get(0));
    int from = named ? who.get(who.size() - 1).end() : 0;
    List<String> parts = new ArrayList<>();
    Matcher matter = MATTER.matcher(first.text());
    if (named && matter.lookingAt()) {
      parts.add(matter.group().replaceFirst("[\\s:\u2013-]+$", ""));
    }
    parts.add(first.text().substring(from).replaceFirst("^[\\s,:;|\u2013-]+", ""));
    cells.subList(1, cells.size()).forEach(cell -> parts.add(cell.text()));
    String all = String.join(" ", parts).strip();
    String kind = DeclarationExtractor.kindIn(all);
    parts.removeIf(part -> part.isBlank() || isKindAlone(part));
    SourceSpan span = first.span().with(cells.get(cells.size() - 1).span());
    String subject = DeclarationExtractor.subject(withoutKind(String.join(" ", parts)));
    Boolean left = DeclarationExtractor.left(all, "");
    if (kind != null || subject != null) {
      who.forEach(
          each ->
              found.add(
                  new Declaration(
                      item,
                      each.mention(),
                      kind,
                      subject,
                      left,
                      new Evidence(span, Confidence.LIKELY))));
    }
  }

  /** {@code Personal interest in item 7}, {@code item 7, Personal Interest}: the matter alone. */
  private static String withoutKind(String words) {
    return LAST_KIND
        .matcher(
            INTEREST.matcher(words).lookingAt() ? INTEREST.matcher(words).replaceFirst("") : words)
        .replaceFirst("");
  }

  private static boolean isKindAlone(String part) {
    String kind = DeclarationExtractor.kindIn(part);
    String rest = part.toLowerCase(Locale.ROOT).replaceAll("\\binterests?\\b", "").strip();
    return kind != null && rest.equals(kind);
  }
}
