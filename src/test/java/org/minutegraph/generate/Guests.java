package org.minutegraph.generate;

import java.util.List;

/** People who are neither members nor officers. */
final class Guests {
  private static final int FIRST = 100_000;

  private Guests() {}

  static Somebody invent(Chance chance, Register register) {
    boolean woman = chance.in(0.5);
    String given = chance.of(WordLists.of(woman ? "women" : "men"));
    String surname = chance.of(WordLists.of("surnames"));
    boolean taken =
        register.people().stream()
            .anyMatch(p -> p.given().equals(given) && register.hasSurname(surname));
    return taken
        ? invent(chance, register)
        : new Somebody(
            chance.between(FIRST, Integer.MAX_VALUE),
            given,
            woman,
            surname,
            null,
            false,
            List.of());
  }
}
