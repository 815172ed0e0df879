package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The decision is printed twice, as a notice and in the minutes. */
class HardCase23DecisionAndMinutesTest {

  @Test
  void takes_a_decision_that_is_printed_twice_once() {
    Told told =
        Told.ofMinutes(
            """
            Agenda and minutes

            Budget Panel - Tuesday, 3rd March, 2020 7.00 pm

            Items
            No. Item

            1.

            Mill budget

            Decision:

            RESOLVED:

            (1) That the report on the mill be noted;

            (2) That the Clerk be asked to write to the miller.

            Minutes:

            The Clerk presented the report on the mill.

            RESOLVED:

            (1) That the report on the mill be noted;

            (2) That the Clerk be asked to write to the miller by May.
            """);
    assertThat(told.resolutions())
        .containsExactly(
            "1|1|That the report on the mill be noted",
            "1|2|That the Clerk be asked to write to the miller by May.");
    assertThat(told.contributions())
        .containsExactly("1|Clerk|-|PRESENTATION|The Clerk presented the report on the mill.");
  }
}
