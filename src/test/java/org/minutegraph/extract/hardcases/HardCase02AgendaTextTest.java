package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Agenda text reads like minutes; what the meeting was asked to do was not yet done. */
class HardCase02AgendaTextTest {

  @Test
  void takes_no_decision_from_the_agenda_text_above_the_minutes() {
    Told told =
        Told.ofMinutes(
            """
            Agenda and minutes

            Budget Panel - Tuesday, 3rd March, 2020 7.00 pm

            Venue: Town Hall

            Items
            No. Item

            1.

            Mill budget

            To agree the mill budget and that the Head of Roads reports back in June.

            Minutes:

            The Chair reported that the figures had come late.

            RESOLVED – That the mill budget be deferred to the next meeting.
            """);
    assertThat(told.resolutions())
        .containsExactly("1|-|That the mill budget be deferred to the next meeting.");
    assertThat(told.contributions())
        .containsExactly(
            "1|The Chair|-|STATEMENT|The Chair reported that the figures had come late.");
    assertThat(told.followUps())
        .containsExactly(
            "1|-|-|to the next meeting|-|That the mill budget be deferred to the next meeting.");
  }
}
