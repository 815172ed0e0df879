package org.minutegraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reported, provided or done later.
 *
 * @param item position of the agenda item; 0 before the first
 * @param by who is to do it
 * @param to who receives it, as printed
 * @param due as printed
 * @param dueDate worked out from the words and the date of the meeting
 * @param evidence the words
 */
public record FollowUp(
    int item,
    @Nullable Mention by,
    @Nullable String to,
    @Nullable String due,
    @Nullable LocalDate dueDate,
    Evidence evidence) {
  /** The same, to be done by somebody. */
  public FollowUp ownedBy(Mention owner) {
    return new FollowUp(item, owner, to, due, dueDate, evidence);
  }

  /** The same, to be done by then. */
  public FollowUp dueBy(String words, @Nullable LocalDate day) {
    return new FollowUp(item, by, to, words, day, evidence);
  }
}
