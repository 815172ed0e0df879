package org.minutegraph.extract.attendance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

/**
 * Finds who was there, who sent apologies, who was in the chair. Where the minutes list nobody,
 * only what an apologies item says is given: that somebody spoke is no attendance.
 */
public final class AttendanceExtractor {

  private static final Pattern HEADING =
      Pattern.compile(
          "\\b(?:apolog\\w+|absen(?:ce|t|tees)|attendance|attendees|substitut\\w+|present|sederunt|roll|welcome|introductions|announcements"
              + " of substitutes)\\b",
          Pattern.CASE_INSENSITIVE);
  // "Calling of the Roll and Apologies": those who answered, then the others
  private static final Pattern ROLL =
      Pattern.compile(
          "^\\W*(?:(?:calling|reading) of the )?(?:roll|sederunt)\\b", Pattern.CASE_INSENSITIVE);

  // headings under which a bare list is one of apologies
  private static final Pattern APOLOGIES =
      Pattern.compile(
          "^\\W*(?:[IVX]{1,4}\\s+)?(?:to )?(?:receive |note |welcome,? |and |introductions,? |the"
              + " |any )*apolog(?:y|ies)\\b(?!.*\\b(?:declar|interest|minutes|substit))",
          Pattern.CASE_INSENSITIVE);

  public List<Attendance> find(MinutesDocument minutes) {
    AttendanceList list = new AttendanceList();
    list.explain(
        AttendanceKey.in(
            Stream.of(minutes.title(), minutes.attendance(), minutes.preamble())
                .flatMap(List::stream)
                .toList()));
    List<Paragraph> block = new AttendanceColumns(minutes.source()).part(minutes.attendance());
    new AttendanceReader(list, AttendanceLabel.PRESENT).read(block);
    if (list.isEmpty()) {
      new AttendanceReader(list, AttendanceLabel.NOBODY).read(minutes.title());
    }
    new AttendanceReader(list, AttendanceLabel.NOBODY).read(minutes.preamble());
    if (!list.hasMembers()) {
      presiding(minutes, list);
    }
    list.explain(AttendanceKey.NONE);
    minutes.items().stream()
        .filter(item -> HEADING.matcher(item.heading().text()).find())
        .forEach(item -> new AttendanceReader(list, label(item)).read(item.paragraphs()));
    ChairFinder.mark(minutes, list);
    return list.all();
  }

  /** {@code Cllr Ash was in the chair. 40 electors attended.}: no list, but the chair was there. */
  private static void presiding(MinutesDocument minutes, AttendanceList list) {
    Stream.of(minutes.title(), minutes.attendance(), minutes.preamble())
        .flatMap(List::stream)
        .map(Paragraph::text)
        .forEach(
            passage ->
                AttendanceSentences.presiding(passage.text())
                    .forEach(
                        told ->
                            told.people()
                                .forEach(
                                    person ->
                                        list.add(
                                            person,
                                            AttendanceLabel.PRESENT,
                                            passage,
                                            told.shift()))));
  }

  private static AttendanceLabel label(ItemSection item) {
    String heading = item.heading().text();
    if (ROLL.matcher(heading).find()) {
      return AttendanceLabel.PRESENT;
    }
    if (APOLOGIES.matcher(heading).find()) {
      return new AttendanceLabel(AttendanceStatus.APOLOGIES, false, null, null, 0);
    }
    AttendanceLabel label = AttendanceLabel.at(heading);
    return label == null ? AttendanceLabel.NOBODY : label;
  }
}
