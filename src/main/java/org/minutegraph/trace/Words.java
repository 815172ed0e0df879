package org.minutegraph.trace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How a history is worded for people. */
public final class Words {
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

  private Words() {}

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
    return printed.strip().replaceAll("\\s+", " ");
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
