package org.minutegraph.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageReaderTest {

  @Test
  void leaves_out_a_watermark_across_the_page() {
    assertThat(
            new Sheet()
                .print(72, 100, "The meeting was quorate.")
                .turned(150, 500, 45, "DRAFT")
                .turned(300, 600, 90, "DRAFT")
                .blocks())
        .containsExactly("The meeting was quorate.");
  }

  @Test
  void leaves_out_text_without_ink_beside_text_with_ink() {
    assertThat(
            new Sheet().print(72, 100, "The meeting was quorate.").hidden(72, 200, "hide").blocks())
        .containsExactly("The meeting was quorate.");
  }

  @Test
  void reads_text_without_ink_where_it_lies_under_a_scan() {
    assertThat(new Sheet().hidden(72, 100, "The meeting was quorate.").blocks())
        .containsExactly("The meeting was quorate.");
  }

  @Test
  void takes_what_is_printed_twice_in_one_place_once_and_for_bold() {
    assertThat(new Sheet().print(72, 100, "Finance").print(72.3f, 100, "Finance").blocks())
        .containsExactly("**Finance**");
  }

  @Test
  void knows_bold_letters() {
    assertThat(new Sheet().bold(72, 100, "Finance").print(72, 113, "It was noted.").blocks())
        .containsExactly("**Finance**", "It was noted.");
  }

  @Test
  void takes_large_letters_for_a_heading() {
    Sheet sheet = new Sheet().sized(72, 80, 16, "Larkfold Parish Council");

    assertThat(sheet.lines(72, 120, "The meeting was quorate.", "Nobody spoke at all.").blocks())
        .containsExactly(
            "# Larkfold Parish Council", "The meeting was quorate.", "Nobody spoke at all.");
  }
}
