package org.minutegraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Paragraph;

/**
 * Tells minutes from an agenda and from texts of other kinds by few signs: minutes have a form (a
 * title that says so, a list of who was there, headings that nearly all minutes have) and report
 * what was decided or what happened. Terse minutes have little of each, but something.
 */
final class MinutesSigns {
  private static final Words DECISIONS = Words.named("decision-words");
  private static final Words REPORTS = Words.named("reporting-words");
  private static final int FEW_REPORTS = 2;

  private static final Pattern SAYS_MINUTES =
      Pattern.compile(
          "(?i)\\b(?:minutes?|cofnodion|notes) (?:of|for)\\b|\\bminutes\\b|\\bcofnodion\\b");

  /** {@code AGENDA}, {@code You are hereby summoned}: what is sent out before a meeting. */
  private static final Pattern SAYS_AGENDA =
      Pattern.compile(
          "(?i)\\bagenda\\b|\\bnotice of (?:a |the )?meeting\\b|\\bsummon(?:s|ed)\\b|\\binvited to"
              + " attend\\b|\\bwill be held\\b");

  private MinutesSigns() {}

  /**
   * Why the text is not minutes; empty where it is.
   *
   * @param labelled whether text stands under {@code Minutes:}
   */
  static Optional<FindingCode> missing(
      AttendancePart front, List<ItemSection> items, boolean labelled) {
    String head = text(Stream.concat(front.title().stream(), front.preamble().stream().limit(3)));
    boolean agenda = SAYS_AGENDA.matcher(head).find();
    long procedural = items.stream().filter(i -> Headings.isProcedural(i.heading().text())).count();
    boolean form =
        labelled
            || SAYS_MINUTES.matcher(head).find()
            || !front.attendance().isEmpty()
            || procedural > 0;
    boolean complete = SAYS_MINUTES.matcher(head).find() && !front.attendance().isEmpty();
    if (reports(front, items, agenda) || complete && !agenda) {
      return form ? Optional.empty() : Optional.of(FindingCode.NOT_MINUTES);
    }
    return agenda || procedural > 1 && form
        ? Optional.of(FindingCode.AGENDA_WITHOUT_MINUTES)
        : Optional.of(FindingCode.NOT_MINUTES);
  }

  private static String text(Stream<org.minutegraph.model.Block> blocks) {
    return blocks.map(block -> block.passage().text()).reduce("", (a, b) -> a + "\n" + b);
  }

  /** Decides, or reports; what is called an agenda has to do more of it. */
  private static boolean reports(AttendancePart front, List<ItemSection> items, boolean agenda) {
    List<String> told = told(front, items);
    long decisions = told.stream().filter(word -> DECISIONS.phrases().contains(word)).count();
    long reports = told.stream().filter(word -> REPORTS.phrases().contains(word)).count();
    long wanted = agenda ? Math.max(FEW_REPORTS, items.size() / 2) : FEW_REPORTS;
    return decisions * FEW_REPORTS + reports >= wanted;
  }

  /** The words of what stands in the items or before them and is no purpose. */
  private static List<String> told(AttendancePart front, List<ItemSection> items) {
    List<String> words = new ArrayList<>();
    front.preamble().forEach(block -> addTold(block.passage().text(), words));
    for (ItemSection item : items) {
      for (Paragraph paragraph : item.paragraphs()) {
        addTold(paragraph.text().text(), words);
      }
    }
    return words;
  }

  private static void addTold(String text, List<String> words) {
    if (!ItemParts.isPurpose(text)) {
      words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }
  }
}
