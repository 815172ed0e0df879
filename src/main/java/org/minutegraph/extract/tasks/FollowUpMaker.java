package org.minutegraph.extract.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.DueDates;
import org.minutegraph.extract.grammar.DuePhrases;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Mention;

/** Makes follow-ups of one item: adds who receives, and by when. */
final class FollowUpMaker {
  private final int item;
  private final Meeting meeting;

  FollowUpMaker(int item, Meeting meeting) {
    this.item = item;
    this.meeting = meeting;
  }

  /**
   * A follow-up.
   *
   * @param from where its words begin in the text
   * @param to where they end, exclusive
   * @param act where the act is told; what stands before it is looked at last
   * @param listed true where a date may stand behind the task, without a preposition
   */
  FollowUp make(
      MarkedText text,
      int from,
      int to,
      int act,
      @Nullable Mention by,
      boolean listed,
      double confidence) {
    String told = due(text.text(), from, to, act, listed);
    String due = isPast(told) ? null : told;
    return new FollowUp(
        item,
        by,
        Receivers.in(text, act, to),
        due,
        date(due),
        new Evidence(text.passage().span(from, to), confidence));
  }

  private static @Nullable String due(String text, int from, int to, int act, boolean listed) {
    Optional<DuePhrases.Hit> hit = listed ? DuePhrases.behind(text, act, to) : Optional.empty();
    return hit.or(() -> DuePhrases.first(text, act, to))
        .or(() -> DuePhrases.named(text, from, act))
        .or(() -> DuePhrases.opening(text, from, act))
        .map(phrase -> phrase.of(text))
        .orElse(null);
  }

  /** A day before the meeting is no time for what comes after it. */
  private boolean isPast(@Nullable String due) {
    LocalDate until = date(due);
    LocalDate day = meeting.date();
    return until != null && day != null && until.isBefore(day);
  }

  @Nullable LocalDate date(@Nullable String due) {
    LocalDate day = meeting.date();
    return due == null || day == null ? null : DueDates.of(due, day, meeting.nextDate());
  }

  /** Several who act together, as printed; one alone is that somebody. */
  Mention joint(MarkedText text, int from, int to) {
    List<Actor> inside =
        text.actors().stream().filter(a -> a.start() >= from && a.end() <= to).toList();
    return inside.size() == 1
        ? inside.get(0).mention()
        : new Mention(
            text.text().substring(from, to),
            null,
            Mention.Form.GROUP,
            text.passage().span(from, to));
  }

  int item() {
    return item;
  }
}
