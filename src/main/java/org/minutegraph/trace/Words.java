package org.minutegraph.trace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.minutegraph.query.Quotation;

/** How a history is worded for people. */
public final class Words {
  private static final int MOST_PARTNERS = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final Map<String, String> ACTS =
      Map.of(
          "presentation", "presented",
          "question", "asked",
          "answer", "answered",
          "statement", "said",
          "request", "requested",
          "thanks", "thanked",
          "resolution", "resolved",
          "recommendation", "recommended",
          "correction", "corrected");

  private static final Map<String, String> PARTS =
      Map.of(
          "speaker", "spoke",
          "holder", "is named with a post",
          "mover", "moved something",
          "seconder", "seconded something",
          "owner", "was to do something",
          "appointee", "was appointed",
          "declarer", "declared an interest",
          "questioner", "put a question",
          "answeredBy", "answered");

  private Words() {}

  /** What somebody had to do with an item, by the property that says so. */
  static String part(String property) {
    return PARTS.getOrDefault(property, "has to do with it");
  }

  /** {@code 8 March 2022}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What somebody did, by the code of the act. */
  public static String act(String code) {
    return ACTS.getOrDefault(code, code);
  }

  /** Printed words on one line. */
  public static String folded(String printed) {
    return Quotation.flow(printed);
  }

  /** How a follow-up stands, in a sentence. */
  public static String state(FollowUp one) {
    FollowUp.Answer answer = one.answer();
    if (answer != null) {
      return "met on %s by the %s, under %s"
          .formatted(day(answer.date()), answer.body(), folded(answer.heading()));
    }
    LocalDate due = one.dueDate();
    String state = one.state().name().toLowerCase(Locale.ROOT);
    return due == null ? state : "%s (due %s)".formatted(state, day(due));
  }

  /** What a body is, and how it stands to others, in one line. */
  public static String standing(Standing body) {
    StringBuilder line = new StringBuilder(body.name()).append(": ").append(body.kind());
    for (Standing.Relation relation : body.relations()) {
      line.append("; ").append(relation.words()).append(' ');
      line.append(String.join(", ", relation.bodies()));
    }
    if (!body.partners().isEmpty()) {
      line.append("; at its meetings: ").append(partners(body.partners()));
    }
    return line.toString();
  }

  private static String partners(List<Standing.Partner> partners) {
    String most =
        partners.stream()
            .limit(MOST_PARTNERS)
            .map(one -> one.name() + " (" + one.meetings() + ")")
            .collect(Collectors.joining(", "));
    int more = partners.size() - MOST_PARTNERS;
    return more > 0 ? most + " and " + more + " more" : most;
  }

  /** Who owes a follow-up, to whom, and by when, as far as is printed; may be empty. */
  public static String terms(FollowUp one) {
    StringBuilder terms = new StringBuilder(one.by());
    if (!one.to().isEmpty()) {
      terms.append(terms.isEmpty() ? "to " : ", to ").append(one.to());
    }
    if (!one.due().isEmpty()) {
      terms.append(terms.isEmpty() ? "" : ", ").append(folded(one.due()));
    }
    return terms.toString();
  }
}
