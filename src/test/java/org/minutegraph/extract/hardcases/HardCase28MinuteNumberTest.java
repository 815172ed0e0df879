package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A minute's number beside an agenda item's. */
class HardCase28MinuteNumberTest {

  @Test
  void refers_to_the_minute_and_not_to_the_agenda_item() {
    Told told =
        Told.by(
            """
            7. Mill (Minute 112 refers)

            Item 9 would be taken first.

            Further to Minute No. 27 of the meeting of the Audit Committee held on 18 December 2019, the Clerk presented the report.
            """);
    assertThat(told.references())
        .containsExactly(
            "7|MINUTE|112|-|-",
            "7|MEETING|-|2019-12-18|Audit Committee",
            "7|MINUTE|27|2019-12-18|Audit Committee");
  }
}
