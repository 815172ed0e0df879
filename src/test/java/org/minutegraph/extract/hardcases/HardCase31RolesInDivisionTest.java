package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A division that lists some of the voters by post. */
class HardCase31RolesInDivisionTest {

  @Test
  void counts_posts_among_those_who_voted() {
    Told told =
        Told.ofMinutes(
            """
            WESTMERE COUNCIL

            Minutes of the meeting held on Tuesday 3 March 2020 at 7.00 pm

            Present: Provost Ned Fox, Councillors Ada Ash, Bo Birch and Cy Cole (Convener)

            4. Mill

            Councillor Ash, seconded by Councillor Birch, moved that the mill be let.

            On a division there voted:

            For (3): the Provost; Councillors Ash and Birch

            Against (1): the Convener

            The motion was declared carried.
            """);
    assertThat(told.votes())
        .containsExactly("4|3|1|-|-|CARRIED|Provost FOR, Ash FOR, Birch FOR, Convener AGAINST");
  }
}
