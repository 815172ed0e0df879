package org.minutegraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AB to send the survey by the end of that week|by the end of that week",
        "AB to send the survey by Friday|by Friday",
        "AB to send the survey by 24/09|by 24/09",
        "AB to send the survey (deadline 23/09)|deadline 23/09",
        "and would report to the next Board|to the next Board",
        "that a new plan be brought to the October Board|to the October Board",
        "Mr Quill to convene before February half term|before February half term",
        "sent to Members not less than three days beforehand|not less than three days beforehand",
        "that the grant be deferred until the survey is to hand|until the survey is to hand",
        "and agreed to circulate it with the minutes|with the minutes",
        "that a breakdown be given next time|next time",
      })
  void finds_the_words_that_say_by_when(String text, String due) {
    assertThat(DuePhrases.first(text, 0, text.length()).map(hit -> hit.of(text))).contains(due);
  }

  @Test
  void finds_no_time_in_who_receives() {
    String text = "AB to send the survey to the Board of the Trust";

    assertThat(DuePhrases.first(text, 0, text.length())).isEmpty();
  }
}
