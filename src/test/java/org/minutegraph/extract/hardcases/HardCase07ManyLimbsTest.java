package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A resolution of many limbs, some of them with limbs of their own. */
class HardCase07ManyLimbsTest {

  @Test
  void parts_a_decision_into_its_limbs_on_one_line() {
    Told told =
        Told.by(
            """
            4. Salt

            RESOLVED – That (a) the report be noted; (b) the salt be bought; and (c) the barn be let.
            """);
    assertThat(told.resolutions())
        .containsExactly(
            "4|a|the report be noted", "4|b|the salt be bought", "4|c|the barn be let.");
  }

  @Test
  void reads_the_limbs_below_a_marker_that_a_condition_follows() {
    Told told =
        Told.by(
            """
            4. Salt

            RESOLVED - subject to advice from the Clerk -

            i) That the report be noted;

            ii) That the salt be bought.
            """);
    assertThat(told.resolutions())
        .containsExactly("4|i|That the report be noted", "4|ii|That the salt be bought.");
  }

  @Test
  void reads_what_stands_in_a_paragraph_of_its_own_below_the_marker() {
    Told told =
        Told.by(
            """
            4. Salt

            RESOLVED THAT:

            The salt be bought.
            """);
    assertThat(told.resolutions()).containsExactly("4|-|The salt be bought.");
  }
}
