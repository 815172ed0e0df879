package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mover, seconder and verdict stand in paragraphs of their own. */
class HardCase15ScatteredMotionTest {

  @Test
  void puts_mover_seconder_and_verdict_of_three_paragraphs_together() {
    Told told =
        Told.by(
            """
            4. Mill

            Councillor Birch (Chair of the Mill and Meadows Working Group of the Council) moved the recommendation in the report.

            Councillor Cole (Cabinet Member) seconded the motion.

            Councillor Drew spoke against it.

            Upon being put to the vote, the motion was declared LOST.
            """);
    assertThat(told.motions()).containsExactly("4|Birch|Cole|MOTION|LOST");
    assertThat(told.votes()).containsExactly("4|-|-|-|-|LOST|-");
  }

  @Test
  void knows_a_mover_by_a_pronoun() {
    Told told =
        Told.by(
            """
            4. Mill

            Councillor Birch presented the report. She proposed the recommendation.

            4.2 The motion was seconded by Councillor Cole.

            RESOLVED – That the mill be let.
            """);
    assertThat(told.motions()).containsExactly("4|Birch|Cole|MOTION|CARRIED");
  }

  @Test
  void does_not_take_whom_somebody_proposes_for_the_mover() {
    Told told =
        Told.by(
            """
            4. Secretary

            Councillor Birch proposed Una Vole for the post of Secretary and was seconded by Councillor Cole. All present agreed.
            """);
    assertThat(told.motions()).containsExactly("4|Birch|Cole|MOTION|CARRIED");
  }

  @Test
  void takes_a_nomination_that_is_seconded_for_a_motion() {
    Told told =
        Told.by(
            """
            4. Vice-Chair

            Councillor Birch nominated Councillor Cole as Vice-Chair, which was seconded by Councillor Drew.
            """);
    assertThat(told.motions()).containsExactly("4|Birch|Drew|MOTION|-");
  }
}
