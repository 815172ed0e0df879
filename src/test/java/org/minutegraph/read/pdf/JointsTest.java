package org.minutegraph.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointsTest {
  private static final String FULL =
      "The Committee was told that the bridge over the mill stream had been shut since the flood.";
  private static final String MORE =
      "Councillor Birch asked for how long it would be shut, and who would have to pay for its"
          + " repair";

  @Test
  void joins_the_lines_of_a_paragraph_and_parts_paragraphs_by_the_gap_between_them() {
    assertThat(new Sheet().lines(72, 100, FULL, MORE, "works.").lines(72, 160, FULL, MORE).blocks())
        .containsExactly(FULL, "+ " + MORE, "+ works.", FULL, "+ " + MORE);
  }

  @Test
  void begins_a_paragraph_with_each_number_and_bullet() {
    assertThat(
            new Sheet()
                .lines(72, 100, FULL, MORE)
                .print(72, 126, "\u2022")
                .print(90, 126, "the bridge")
                .print(72, 139, "(a)")
                .print(90, 139, "the mill")
                .blocks())
        .containsExactly(FULL, "+ " + MORE, "\u2022 the bridge", "(a) the mill");
  }

  @Test
  void goes_on_with_a_number_that_the_sentence_leads_to() {
    String led =
        "The Committee looked at what had been said about the bridge over the mill under Minute";

    assertThat(new Sheet().lines(72, 100, MORE, led, "12 of the last meeting.").blocks())
        .containsExactly(MORE, "+ " + led, "+ 12 of the last meeting.");
  }

  @Test
  void goes_on_with_a_year_that_no_sentence_ends_before() {
    String led =
        "The Committee agreed that these Members be appointed to the panels listed below for the";

    assertThat(new Sheet().lines(72, 100, MORE, led, "2023/2024 Municipal Year.").blocks())
        .containsExactly(MORE, "+ " + led, "+ 2023/2024 Municipal Year.");
  }

  @Test
  void drops_a_bullet_without_text() {
    assertThat(
            new Sheet().print(80, 100, "\u2022").print(110, 120, "(1) That it be noted.").blocks())
        .containsExactly("(1) That it be noted.");
  }

  @Test
  void keeps_short_lines_of_a_list_asunder() {
    assertThat(
            new Sheet()
                .lines(72, 100, "Councillor Ann Ash", "Councillor Bo Birch")
                .lines(72, 160, MORE, FULL)
                .blocks())
        .containsExactly("Councillor Ann Ash", "Councillor Bo Birch", MORE, "+ " + FULL);
  }
}
