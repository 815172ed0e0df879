package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the register.
 *
 * @param given the first name
 * @param woman decides between {@code Mr} and {@code Mrs}
 * @param surname at first
 * @param married with the new surname; null for never
 * @param member a councillor; else an officer or a guest
 * @param times when in the council
 */
record Somebody(
    int number,
    String given,
    boolean woman,
    String surname,
    @Nullable Marriage married,
    boolean member,
    List<Interval> times) {

  /** A surname taken on a day; {@code told} where the first minutes after it say so. */
  record Marriage(LocalDate on, String surname, boolean told) {}

  /** Both days inclusive. */
  record Interval(LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  boolean isHere(LocalDate day) {
    return times.stream().anyMatch(time -> time.holds(day));
  }

  String surname(LocalDate day) {
    return married != null && !day.isBefore(married.on()) ? married.surname() : surname;
  }

  String title() {
    return member ? "Councillor" : woman ? "Mrs." : "Mr.";
  }

  char initial() {
    return given.charAt(0);
  }
}
