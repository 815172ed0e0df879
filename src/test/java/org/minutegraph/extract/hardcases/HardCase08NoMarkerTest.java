package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The meeting decides without a marker. */
class HardCase08NoMarkerTest {

  @Test
  void takes_what_the_meeting_agreed_for_a_decision_but_not_what_it_took_note_of() {
    Told told =
        Told.by(
            """
            4. Minutes

            The minutes of the meeting held on 4 February 2020 were agreed.

            5. Salt

            The Council noted that the salt had come late.

            The Council agreed to buy more salt and that the barn be let.

            6. Sand

            The Council noted the report.

            7. Grit

            After discussion the meeting agreed to support the plan.

            Proposed by Cllr Birch, seconded by Cllr Cole and unanimously approved.
            """);
    assertThat(told.resolutions())
        .containsExactly(
            "4|-|The minutes of the meeting held on 4 February 2020 were agreed.",
            "5|-|to buy more salt and that the barn be let.",
            "6|-|The Council noted the report.",
            "7|-|to support the plan.",
            "7|-|Proposed by Cllr Birch, seconded by Cllr Cole and unanimously approved.");
  }

  @Test
  void does_not_take_what_another_meeting_agreed_for_a_decision() {
    Told told =
        Told.by(
            """
            4. Salt

            The Clerk advised that at a recent meeting of the Roads Panel it was agreed that salt be bought.
            """);
    assertThat(told.resolutions()).isEmpty();
  }

  @Test
  void does_not_take_who_was_there_for_a_decision() {
    Told told =
        Told.by(
            """
            4. Substitutes

            The Forum noted the attendance of the following substitute:

            Ned Fox for Councillor Fern.
            """);
    assertThat(told.resolutions()).isEmpty();
  }
}
