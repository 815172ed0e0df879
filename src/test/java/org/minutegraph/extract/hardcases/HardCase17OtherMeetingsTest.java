package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dates of other meetings: one whose minutes are read, one to which a report will come. */
class HardCase17OtherMeetingsTest {

  @Test
  void tells_a_meeting_held_from_a_day_on_which_something_is_due() {
    Told told =
        Told.by(
            """
            4. Minutes

            RESOLVED – That the minutes of the meetings held on 7 January and 4 February 2020 be approved.

            5. Salt

            The Head of Roads would report to the Cabinet by 12 July.
            """);
    assertThat(told.references())
        .containsExactly("4|MEETING|-|2020-01-07|-", "4|MEETING|-|2020-02-04|-");
    assertThat(told.followUps())
        .containsExactly(
            "5|Head of Roads|Cabinet|by 12 July|2020-07-12|The Head of Roads would report to the Cabinet by 12 July.");
  }
}
