package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody in particular speaks, or all do. */
class HardCase11CollectiveSpeakerTest {

  @Test
  void lets_groups_speak_as_one_and_leaves_the_passive_without_a_speaker() {
    Told told =
        Told.by(
            """
            4. Salt

            It was suggested that more salt be bought.

            Members asked when the salt would come.

            The Chairs of the local committees raised the price of salt.

            Clarification was sought by a Member on the lease of the barn.

            The Assistant Director Law and Governance submitted a report.
            """);
    assertThat(told.contributions())
        .containsExactly(
            "4|Members|-|QUESTION|Members asked when the salt would come.",
            "4|The Chairs|-|STATEMENT|The Chairs of the local committees raised the price of salt.",
            "4|a Member|-|QUESTION|Clarification was sought by a Member on the lease of the barn.",
            "4|Assistant Director|-|ANSWER|The Assistant Director Law and Governance submitted a"
                + " report.");
  }

  @Test
  void hears_the_second_speaker_of_a_sentence() {
    Told told =
        Told.by(
            """
            4. Salt

            Discussions ensued and a Member noted her support for the plan.

            Councillor Cole asked how long it would take and the Clerk replied that it would take a week.
            """);
    assertThat(told.contributions())
        .containsExactly(
            "4|a Member|-|STATEMENT|a Member noted her support for the plan.",
            "4|Cole|Cy Cole|QUESTION|Councillor Cole asked how long it would take",
            "4|Clerk|Jo Pye|ANSWER|the Clerk replied that it would take a week.");
  }
}
