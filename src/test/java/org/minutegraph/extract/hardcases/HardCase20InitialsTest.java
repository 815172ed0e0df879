package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Initials for names, defined in the attendance or not at all. */
class HardCase20InitialsTest {

  @Test
  void keeps_initials_that_nobody_explains_as_they_are_printed() {
    Told told =
        Told.ofMinutes(
            """
            WESTMERE COMMUNITY COUNCIL

            Minutes of the meeting held on Tuesday 3 March 2020 at 7.00 pm

            Present: Ada Ash (AA) Chair, Bo Birch (BB), Cy Dale (CD)

            1. Minutes

            Motion (BB) & seconded (CD) that the minutes be approved as a true record. Agreed.

            2. Salt

            BB asked when the salt would come. AA to chase the county by 4 April.

            Proposed XY, seconded AA. Agreed.
            """);
    assertThat(told.motions()).containsExactly("1|BB|CD|MOTION|CARRIED", "2|XY|AA|MOTION|CARRIED");
    assertThat(told.contributions())
        .containsExactly("2|BB|Bo Birch|QUESTION|BB asked when the salt would come.");
    assertThat(told.followUps())
        .containsExactly("2|AA|-|by 4 April|2020-04-04|AA to chase the county by 4 April.");
  }
}
