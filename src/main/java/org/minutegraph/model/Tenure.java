package org.minutegraph.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's being seen in a post, over time. Nothing is said of the time before and after.
 *
 * @param person IRI
 * @param from the first day on which a meeting shows it
 * @param until the last
 * @param confidence from 0 to 1, that it is this person who is seen on both days
 * @param statements IRIs of all that show it
 */
public record Tenure(
    String person, LocalDate from, LocalDate until, double confidence, List<String> statements) {
  public Tenure {
    statements = List.copyOf(statements);
  }

  /**
   * One sight of somebody in a post.
   *
   * @param statement IRI
   * @param document in which it stands
   * @param person IRI
   * @param confidence that it is this person
   */
  public record Sight(
      String statement, String document, String person, LocalDate day, double confidence) {}
}
