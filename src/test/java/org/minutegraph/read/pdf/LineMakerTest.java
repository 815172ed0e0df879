package org.minutegraph.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineMakerTest {

  @Test
  void reads_lines_from_top_to_bottom_whatever_was_drawn_first() {
    assertThat(
            new Sheet()
                .print(72, 130, "The Clerk replied.")
                .print(108, 100, "Birch asked.")
                .print(72, 100, "Cllr")
                .blocks())
        .containsExactly("Cllr Birch asked.", "The Clerk replied.");
  }

  @Test
  void keeps_the_raised_ending_of_a_day_with_its_day() {
    assertThat(
            new Sheet()
                .print(72, 100, "held on 4")
                .sized(117.5f, 96, 7, "th")
                .print(130, 100, "March 2024 at the hall")
                .blocks())
        .containsExactly("held on 4th March 2024 at the hall");
  }

  @Test
  void closes_up_a_heading_set_with_a_space_after_each_letter() {
    assertThat(new Sheet().print(72, 100, "M I N U T E S   O F   C O U N C I L").blocks())
        .containsExactly("MINUTES OF COUNCIL");
  }

  @Test
  void unties_letters_that_a_font_ties() {
    Letter tied = new Letter("\ufb01", 10, 50, 6, 11, false, true);
    Letter alone = new Letter("t", 16, 50, 4, 11, false, true);

    assertThat(LineMaker.lines(List.of(tied, alone)))
        .containsExactly(new Line(List.of(new Word("fit", 10, 20, 50, 11, false))));
  }

  @Test
  void joins_a_number_that_stands_a_little_higher_to_its_text() {
    assertThat(new Sheet().print(72, 98, "7.").print(100, 101, "Street lighting").blocks())
        .containsExactly("7. Street lighting");
  }
}
