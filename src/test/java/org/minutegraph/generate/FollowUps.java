package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.minutegraph.generate.Promise.Place;

/** What is asked for, and what becomes of it. */
final class FollowUps {
  private static final double ANSWERED = 0.72;
  private static final List<String> COLUMNS =
      List.of("document", "item", "starts", "by", "to", "due", "dueDate", "topic");
  private static final List<String> ANSWERS =
      List.of("document", "item", "starts", "answerDocument", "answerItem", "how");

  private FollowUps() {}

  /** A request in one of the forms in which clerks write them. */
  static Promise promise(
      Chance chance, Place here, Register.Topic topic, Committee to, LocalDate day, Post post) {
    int months = chance.of(List.of(3, 6, 12));
    LocalDate by = day.plusMonths(months).withDayOfMonth(28);
    boolean other = !to.equals(here.committee());
    boolean next = !other && chance.in(0.2);
    String due =
        next
            ? "to the next meeting"
            : chance.in(0.4) ? "by " + Days.plain(by) : "in " + words(months) + " months";
    LocalDate dueOn =
        next
            ? day.plusDays(365 / to.yearly() + 10)
            : due.startsWith("by") ? by : day.plusMonths(months);
    LocalDate comes = next ? day.plusDays(1) : dueOn.minusDays(chance.between(0, 40));
    String what = chance.of(List.of("A further report", "An update", "A progress report"));
    String starts =
        other
            ? "That a report on %s be submitted to the %s %s"
                .formatted(topic.heading(), to.name(day), due)
            : switch (chance.between(0, 3)) {
              case 0 -> "That %s be submitted %s".formatted(lower(what), due);
              case 1 -> "asked that %s be provided %s".formatted(lower(what), due);
              default -> "agreed to provide %s %s".formatted(lower(what), due);
            };
    return new Promise(
        here,
        topic,
        starts,
        to,
        starts.startsWith("agreed") ? post.role() : "",
        due,
        dueOn,
        chance.in(ANSWERED) ? comes : null);
  }

  static Promise deferral(Place here, Register.Topic topic, Committee to, LocalDate day) {
    return new Promise(here, topic, "", to, "", "", day.plusDays(200), day.plusDays(1));
  }

  static void asked(Truth truth, Promise promise) {
    Place at = promise.asked();
    String to = promise.to().equals(at.committee()) ? "" : promise.to().name(at.day());
    truth.row(
        "follow_ups",
        COLUMNS,
        List.of(
            at.document(),
            at.number(),
            promise.starts(),
            promise.by(),
            to,
            promise.due(),
            promise.dueOn().toString(),
            promise.topic().heading()));
  }

  /** {@code reference} where the answer names the minute; else {@code words}. */
  static void answered(Truth truth, Promise promise, Place here, String how) {
    Place at = promise.asked();
    truth.row(
        "answers",
        ANSWERS,
        List.of(at.document(), at.number(), promise.starts(), here.document(), here.number(), how));
  }

  private static String words(int months) {
    return months == 3 ? "three" : months == 6 ? "six" : "twelve";
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
