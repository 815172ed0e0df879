package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;

/** Says how far a title before a list reaches. */
final class SharedTitles {
  private SharedTitles() {}

  /**
   * In {@code Councillors Ash, Birch, Jo Cole, Sam Day and Al Elm} the title reaches no further
   * than the surnames that stand alone; a single full name at the end ({@code Ash, Birch and Jo
   * Cole}) still has it.
   */
  static List<ListedPerson> checked(List<ListedPerson> people) {
    List<ListedPerson> checked = new ArrayList<>(people);
    int from = 0;
    while (from < people.size()) {
      int to = from + 1;
      while (to < people.size() && isOneList(people.get(from), people.get(to))) {
        to++;
      }
      shorten(checked, from, to);
      from = to;
    }
    return List.copyOf(checked);
  }

  private static boolean isOneList(ListedPerson a, ListedPerson b) {
    return a.shared() && b.shared() && a.title() != null && a.title().equals(b.title());
  }

  private static void shorten(List<ListedPerson> people, int from, int to) {
    int alone = from;
    while (alone < to && people.get(alone).name().indexOf(' ') < 0) {
      alone++;
    }
    boolean mixed = alone > from && to - alone > 1;
    for (int i = alone; mixed && i < to; i++) {
      mixed = isFull(people.get(i).name());
    }
    for (int i = alone; mixed && i < to; i++) {
      people.set(i, people.get(i).titled(null));
    }
  }

  private static boolean isFull(String name) {
    return name.matches("\\p{Lu}\\p{Ll}.*\\s.*");
  }
}
