package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An amendment falls or takes the motion's place. */
class HardCase33AmendmentTest {

  @Test
  void tells_an_amendment_lost_from_the_motion_carried() {
    Told told =
        Told.by(
            """
            4. Mill

            Councillor Birch moved, and Councillor Cole seconded, that the mill be let.

            Councillor Drew moved, and Councillor Elm seconded, an amendment that the mill be sold.

            On being put to the vote the amendment was lost by 2 votes to 3.

            The motion was then put and carried by 3 votes to 2.
            """);
    assertThat(told.motions())
        .containsExactly("4|Birch|Cole|MOTION|CARRIED", "4|Drew|Elm|AMENDMENT|LOST");
    assertThat(told.votes()).containsExactly("4|2|3|-|-|LOST|-", "4|3|2|-|-|CARRIED|-");
  }

  @Test
  void knows_an_amendment_that_nobody_seconds() {
    Told told =
        Told.by(
            """
            4. Minutes

            An amendment to item 7 of the minutes was proposed by Councillor Birch to add the words of the miller.
            """);
    assertThat(told.motions()).containsExactly("4|Birch|-|AMENDMENT|-");
  }
}
