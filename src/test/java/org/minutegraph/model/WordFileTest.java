package org.minutegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordFileTest {

  @Test
  void keeps_the_lines_and_leaves_out_comments() {
    assertThat(WordFile.beside(WordFileTest.class, "invented-words").lines())
        .containsExactly("fair = good", "foul = bad weather");
  }

  @Test
  void reads_what_stands_for_what() {
    assertThat(WordFile.beside(WordFileTest.class, "invented-words").pairs())
        .isEqualTo(Map.of("fair", "good", "foul", "bad weather"));
  }

  @Test
  void names_the_list_that_is_missing() {
    assertThatNullPointerException()
        .isThrownBy(() -> WordFile.beside(WordFileTest.class, "forgotten"))
        .withMessage("forgotten.txt");
  }
}
