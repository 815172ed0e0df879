package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A pronoun goes on speaking in the next paragraph. */
class HardCase06PronounTest {

  @Test
  void lets_a_pronoun_go_on_with_what_the_speaker_before_it_said() {
    Told told =
        Told.by(
            """
            4. Salt

            Councillor Birch was concerned that the salt had run out.

            She added that the winter had been mild.

            Councillor Cole agreed with her.
            """);
    assertThat(told.contributions())
        .containsExactly(
            "4|Birch|Bo Birch|STATEMENT|Councillor Birch was concerned that the salt had run out. She added that the winter had been mild.",
            "4|Cole|Cy Cole|STATEMENT|Councillor Cole agreed with her.");
  }
}
