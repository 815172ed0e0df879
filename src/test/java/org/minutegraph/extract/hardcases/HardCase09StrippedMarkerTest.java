package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The marker got lost when the page was taken off a site. */
class HardCase09StrippedMarkerTest {

  @Test
  void takes_the_words_behind_the_seconder_for_the_decision() {
    Told told =
        Told.by(
            """
            4. Mill

            It was moved by Councillor Birch, seconded by Councillor Cole and

            That the plan for the mill be adopted.
            """);
    assertThat(told.resolutions()).containsExactly("4|-|That the plan for the mill be adopted.");
    assertThat(told.motions()).containsExactly("4|Birch|Cole|MOTION|CARRIED");
  }
}
