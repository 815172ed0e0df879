package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void a_pair_counts_as_one() {
    CodePoints points = new CodePoints("a\uD83C\uDFDBb\uD83C\uDFDB");
    assertThat(new int[] {points.at(0), points.at(1), points.at(3), points.at(4), points.at(6)})
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void half_a_pair_counts_as_one_too_and_is_mended_to_one() {
    String text = "a\uDFDB\uD83Cb";
    assertThat(new CodePoints(text).at(4)).isEqualTo(4);
    assertThat(WellFormed.of(text)).isEqualTo("a\uFFFD\uFFFDb");
    assertThat(WellFormed.of("\uD83C\uDFDB")).isEqualTo("\uD83C\uDFDB");
  }
}
