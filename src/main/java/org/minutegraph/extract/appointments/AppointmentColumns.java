package org.minutegraph.extract.appointments;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.Passage;

/**
 * What a table of appointments says of those in it: the head of their column ({@code
 * Representatives}), or brackets behind a name ({@code Councillor Ash (Chairman)}).
 */
final class AppointmentColumns {
  private static final String SEATS =
      "(?i:(?:(?:lead|substitute|reserve|deputy|nominated|council|council's|named)\\s)?(?:representative|trustee|governor|delegate|substitute|deputy|observer|champion|director|chair(?:man|person)?|vice[-"
          + " ]chair(?:man|person)?))";

  /** {@code Representative(s)}, {@code Council's Representative 2024/25}. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<role>" + SEATS + ")(?:s|\\(s\\))?(?:\\s(?:for\\s)?(?:20)?\\d\\d.{0,10})?");

  private static final Pattern BODIES =
      Pattern.compile(
          "(?i)(?:(?:name of |outside"
              + " )?(?:organi[sz]ations?|bod(?:y|ies)|committees?|groups?|panels?|working"
              + " (?:groups?|part(?:y|ies))|charit(?:y|ies)|outside"
              + " (?:bodies|body|organi[sz]ations?))(?:\\s?/\\s?\\w+)?)");

  private static final Pattern MARK =
      Pattern.compile(
          "\\s?\\((?:as\\s)?(?:an?\\s|the\\s)?(?<role>(?:(?i:vice|deputy|co)[- ])?(?i:"
              + WordList.named("presiding-roles").alternatives()
              + "|substitute|deputy|reserve|alternate|observer|representative|trustee|director|governor|delegate|lead)(?:\\smember|\\srepresentative)?)\\)");

  private static final Pattern REPRESENTATIVES =
      Pattern.compile("(?i)\\b(?:representatives?|reps)\\b");

  private AppointmentColumns() {}

  /**
   * True for {@code Organisation | Representative}: nobody is named, and the first is for bodies.
   */
  static boolean isHeader(List<Passage> cells, NameFinder names) {
    return cells.size() > 1
        && (BODIES.matcher(cells.get(0).text().strip()).matches()
            || HEAD.matcher(cells.get(1).text().strip()).matches())
        && cells.stream().allMatch(cell -> names.in(cell).isEmpty());
  }

  /** What those below the head are, in the singular; empty where it tells no seat. */
  static String role(String head) {
    Matcher seat = HEAD.matcher(head.strip());
    return seat.matches() ? seat.group("role") : "";
  }

  /** What those are who stand under the heading: its representatives; null where it tells none. */
  static @Nullable String headed(String heading) {
    return REPRESENTATIVES.matcher(heading).find() ? "representative" : null;
  }

  /** The post in brackets behind a name that ends there. */
  static @Nullable String mark(String cell, int end) {
    Matcher mark = MARK.matcher(cell).region(end, cell.length());
    return mark.lookingAt() ? mark.group("role") : null;
  }
}
