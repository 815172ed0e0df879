package org.minutegraph.describe;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Jurisdiction;

/**
 * Finds the codes of paragraphs of exempt information. The same number means another thing in
 * another country or year, so that without both there is no code.
 */
final class ExemptParagraphs {
  /** Numbers before the schedule is named: {@code 1 and 3 of Part 1 of Schedule 12A}. */
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,2}\\b");

  /** The words that name the part or schedule, whose own numbers are no paragraphs. */
  private static final Pattern LAW =
      Pattern.compile("(?i)\\b(?:part|schedule|sch\\.|section|act)\\b");

  private static final LocalDate ENGLAND_ANEW = LocalDate.of(2006, 3, 1);
  private static final LocalDate WALES_ANEW = LocalDate.of(2007, 4, 21);

  private ExemptParagraphs() {}

  /** In order of print; empty where it is not certain which list was in force. */
  static List<Node> codes(
      @Nullable String printed, @Nullable Jurisdiction jurisdiction, @Nullable LocalDate date) {
    Version version = jurisdiction == null || date == null ? null : version(jurisdiction, date);
    if (printed == null || version == null) {
      return List.of();
    }
    return NUMBER
        .matcher(LAW.split(printed, 2)[0])
        .results()
        .map(MatchResult::group)
        .filter(number -> version.has(Integer.parseInt(number)))
        .distinct()
        .map(number -> Codes.of(version.scheme, number))
        .toList();
  }

  /** Null between the English and the Welsh renumbering in Wales, and where no list is known. */
  private static @Nullable Version version(Jurisdiction jurisdiction, LocalDate date) {
    return switch (jurisdiction) {
      case ENGLAND -> date.isBefore(ENGLAND_ANEW) ? Version.OLD : Version.ENGLAND;
      case WALES -> wales(date);
      case SCOTLAND -> Version.SCOTLAND;
      case NORTHERN_IRELAND, IRELAND -> null;
    };
  }

  private static @Nullable Version wales(LocalDate date) {
    if (date.isBefore(ENGLAND_ANEW)) {
      return Version.OLD;
    }
    return date.isBefore(WALES_ANEW) ? null : Version.WALES;
  }

  /** A list of paragraphs as it was in force. */
  private enum Version {
    OLD("exempt-england-wales-1986", 1, 15),
    ENGLAND("exempt-england-2006", 1, 7),
    WALES("exempt-wales-2007", 12, 18),
    SCOTLAND("exempt-scotland-1986", 1, 15);

    private final String scheme;
    private final int first;
    private final int last;

    Version(String scheme, int first, int last) {
      this.scheme = scheme;
      this.first = first;
      this.last = last;
    }

    boolean has(int number) {
      return first <= number && number <= last;
    }
  }
}
