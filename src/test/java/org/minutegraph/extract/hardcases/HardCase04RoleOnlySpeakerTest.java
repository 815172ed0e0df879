package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only a post speaks: who that is, the item or the attendance must say. */
class HardCase04RoleOnlySpeakerTest {

  @Test
  void knows_who_speaks_where_the_item_names_the_holder_of_the_post() {
    Told told =
        Told.by(
            """
            4. Salt

            Tom Tarn, Salt Officer, introduced the report on salt.

            Councillor Birch asked how much was left.

            The Salt Officer advised that half of it was.
            """);
    assertThat(told.contributions())
        .containsExactly(
            "4|Tom Tarn|Tom Tarn|PRESENTATION|Tom Tarn, Salt Officer, introduced the report on salt.",
            "4|Birch|Bo Birch|QUESTION|Councillor Birch asked how much was left.",
            "4|Salt Officer|Tom Tarn|ANSWER|The Salt Officer advised that half of it was.");
  }

  @Test
  void leaves_open_who_speaks_where_nobody_says_who_holds_the_post() {
    Told told =
        Told.by(
            """
            4. Salt

            The Assistant Director advised that half of the salt was left.
            """);
    assertThat(told.contributions())
        .containsExactly(
            "4|Assistant Director|-|PRESENTATION|The Assistant Director advised that half of the salt was left.");
  }
}
