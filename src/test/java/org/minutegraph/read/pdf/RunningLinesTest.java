package org.minutegraph.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningLinesTest {
  private static final String FULL =
      "The Committee was told that the bridge over the mill stream had been shut since the flood,"
          + " and";

  @Test
  void joins_a_sentence_over_the_foot_and_the_head_of_pages() {
    assertThat(
            new Sheet()
                .print(72, 40, "Roads Committee, 3 May 2022")
                .lines(72, 700, FULL, FULL)
                .print(290, 800, "Page 1 of 2")
                .turn()
                .print(72, 40, "Roads Committee, 3 May 2022")
                .print(72, 80, "it would be shut until June.")
                .print(290, 800, "Page 2 of 2")
                .blocks())
        .containsExactly(
            "Roads Committee, 3 May 2022", FULL, "+ " + FULL, "+ it would be shut until June.");
  }

  @Test
  void drops_numbers_alone_at_the_foot() {
    assertThat(
            new Sheet()
                .print(72, 700, "It was noted.")
                .print(300, 800, "41")
                .turn()
                .print(72, 80, "It was agreed.")
                .print(300, 800, "42")
                .blocks())
        .containsExactly("It was noted.", "It was agreed.");
  }

  @Test
  void keeps_a_line_that_two_pages_have_at_different_heights() {
    assertThat(
            new Sheet()
                .print(72, 80, "Resolved:")
                .print(72, 120, "That it be noted.")
                .turn()
                .print(72, 140, "Resolved:")
                .print(72, 180, "That it be agreed.")
                .blocks())
        .containsExactly("Resolved:", "That it be noted.", "Resolved:", "That it be agreed.");
  }
}
