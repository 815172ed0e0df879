package org.minutegraph.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * A council as it is in truth.
 *
 * @param people members and officers
 * @param committees in the order in which they meet
 * @param begin the first of May of the first year
 */
record Register(
    String council,
    List<Somebody> people,
    List<Post> posts,
    List<Committee> committees,
    List<Topic> topics,
    LocalDate begin,
    int years) {

  /** A subject that comes back. */
  record Topic(String heading, String acronym, String service) {}

  /** The municipal year of a day, counted from 0. */
  int year(LocalDate day) {
    int year = day.getYear() - begin.getYear();
    return Math.max(0, Math.min(years - 1, day.getMonthValue() < 5 ? year - 1 : year));
  }

  List<Somebody> members(LocalDate day) {
    return people.stream().filter(p -> p.member() && p.isHere(day)).toList();
  }

  /** Whether somebody is called by that surname, now or at any time. */
  boolean hasSurname(String surname) {
    return people.stream()
        .anyMatch(
            p ->
                p.surname().equals(surname)
                    || p.married() != null && p.married().surname().equals(surname));
  }
}
