package org.minutegraph.generate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting asked to come back, or put off.
 *
 * @param asked where
 * @param starts its first words; empty for what was put off
 * @param to the body that is to have it
 * @param by who owes it, as a role or a name; empty where nobody is told
 * @param due as printed
 * @param dueOn when it is late
 * @param comes not before that day; null for never
 */
record Promise(
    Place asked,
    Register.Topic topic,
    String starts,
    Committee to,
    String by,
    String due,
    LocalDate dueOn,
    @Nullable LocalDate comes) {

  /** An item of minutes. */
  record Place(
      String document, Committee committee, LocalDate day, String number, String heading) {}

  boolean isDeferral() {
    return starts.isEmpty();
  }
}
