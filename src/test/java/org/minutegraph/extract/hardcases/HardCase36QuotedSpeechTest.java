package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speech quoted from the minutes that are corrected. */
class HardCase36QuotedSpeechTest {

  @Test
  void takes_no_speech_from_the_words_of_a_correction() {
    Told told =
        Told.by(
            """
            4. Minutes

            RESOLVED – That the minutes of the meeting held on 4 February 2020 be approved subject to minute 12 being amended to read "Councillor Drew said that the mill was sound and asked the Clerk to write to the miller".
            """);
    assertThat(told.contributions()).isEmpty();
    assertThat(told.references())
        .containsExactly("4|MEETING|-|2020-02-04|-", "4|MINUTE|12|2020-02-04|-");
  }
}
