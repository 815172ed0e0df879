package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An action inside prose, at a paragraph's end, or in a column. */
class HardCase35ActionTest {

  @Test
  void reads_tasks_wherever_they_stand() {
    Told told =
        Told.by(
            """
            4. Salt

            Sam Lee to update the Council by 4 June.

            RESOLVED – That the Council were provided with a list of barns.

            5. Sand

            The list of barns would be presented at the next meeting.

            Action: Jo Pye

            6. Grit

            It was agreed that the Clerk would write to the county by Friday 13 March. Eve Elm to be invited to the next meeting.
            """);
    assertThat(told.followUps())
        .containsExactly(
            "4|Sam Lee|Council|by 4 June|2020-06-04|Sam Lee to update the Council by 4 June.",
            "4|-|-|-|-|That the Council were provided with a list of barns.",
            "5|Jo Pye|-|at the next meeting|-|The list of barns would be presented at the next"
                + " meeting.",
            "6|Clerk|county|by Friday 13 March|2020-03-13|that the Clerk would write to the county"
                + " by Friday 13 March.",
            "6|-|-|to the next meeting|-|Eve Elm to be invited to the next meeting.");
    assertThat(told.resolutions())
        .containsExactly(
            "4|-|That the Council were provided with a list of barns.",
            "6|-|that the Clerk would write to the county by Friday 13 March.");
  }
}
