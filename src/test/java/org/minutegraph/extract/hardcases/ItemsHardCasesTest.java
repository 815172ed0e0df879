package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Items and the meeting, as the hardest of the forty cases of the survey of minutes print them. */
class ItemsHardCasesTest {
  private static final String HEAD =
      """
      ELMSTOW TOWN COUNCIL

      Minutes of the meeting held on Monday 4 May 2020 at 7.00 pm in the Guildhall

      Present: Councillors Ash (Chair), Birch and Cole

      """;

  @Test
  void case_10_finds_a_number_on_a_line_of_its_own() {
    var record =
        WholeLine.record(
            HEAD
                + """
                41.

                APOLOGIES

                There were none.

                42.

                BUDGET

                The budget was noted.
                """);

    assertThat(WholeLine.items(record)).containsExactly("41 | APOLOGIES", "42 | BUDGET");
  }

  @Test
  void case_10_finds_items_that_lost_their_numbers() {
    var record =
        WholeLine.record(
            HEAD
                + """
                APOLOGIES FOR ABSENCE

                There were none.

                BUDGET

                The budget was noted.

                DATE OF NEXT MEETING

                1 June 2020.
                """);

    assertThat(WholeLine.items(record))
        .containsExactly(" | APOLOGIES FOR ABSENCE", " | BUDGET", " | DATE OF NEXT MEETING");
  }

  @Test
  void case_16_joins_a_sentence_that_a_running_header_splits() {
    var record =
        WholeLine.record(
            """
            ROADS COMMITTEE - 04/05/20

            Minutes of the Roads Committee held on 4 May 2020

            Present: Councillors Ash (Chair), Birch and Cole

            1. APOLOGIES

            There were none.

            2. BRIDGES

            The request to close the old bridge for a week in June was
            \f
            ROADS COMMITTEE - 04/05/20

            refused by the Committee.

            3. LAMPS

            The report was noted.
            \f
            ROADS COMMITTEE - 04/05/20

            4. DATE OF NEXT MEETING

            1 June 2020.
            """);

    assertThat(WholeLine.items(record))
        .containsExactly("1 | APOLOGIES", "2 | BRIDGES", "3 | LAMPS", "4 | DATE OF NEXT MEETING");
    assertThat(record.meeting().body()).isEqualTo("Roads Committee");
  }

  @Test
  void case_34_keeps_business_that_was_taken_out_of_order_and_at_printed_times() {
    var record =
        WholeLine.record(
            HEAD
                + """
                1. APOLOGIES

                There were none.

                7. BUDGET

                6.40pm

                The budget was taken first and noted.

                2. MINUTES

                The minutes were approved.

                3. ROADS

                The report was noted.

                4. LAMPS

                The report was noted.

                8. DATE OF NEXT MEETING

                1 June 2020.
                """);

    assertThat(WholeLine.items(record))
        .containsExactly(
            "1 | APOLOGIES",
            "7 | BUDGET",
            "2 | MINUTES",
            "3 | ROADS",
            "4 | LAMPS",
            "8 | DATE OF NEXT MEETING");
    assertThat(record.meeting().startTime()).isEqualTo(LocalTime.of(19, 0));
  }

  @Test
  void case_38_finds_the_year_that_the_heading_lacks_by_its_weekday() {
    var record =
        WholeLine.record(
            """
            ELMSTOW TOWN COUNCIL

            Minutes of the meeting held on Tuesday 7th April at 7.00pm in the Guildhall

            Present: Councillors Ash (Chair), Birch and Cole

            1. MINUTES

            The minutes of the meeting held on 3 March 2020 were approved.

            2. ROADS

            The report was noted.
            """);

    assertThat(record.meeting().date()).isEqualTo(LocalDate.of(2020, 4, 7));
  }

  @Test
  void reads_a_place_behind_the_day() {
    var record =
        WholeLine.record(
            """
            Minutes of the Annual Meeting of Elmstow Town Council
            18th May 2017, The Old School, Elmstow

            Present: Councillors Ash (Chair), Birch and Cole

            1. Apologies: None

            2. Roads: The report was noted and sent to the county.
            """);

    assertThat(record.meeting().venue()).isEqualTo("Old School, Elmstow");
    assertThat(WholeLine.items(record)).containsExactly("1 | Apologies", "2 | Roads");
  }

  @Test
  void case_38_keeps_the_printed_date_of_the_heading_against_a_stale_next_date() {
    var record =
        WholeLine.record(
            HEAD
                + """
                1. APOLOGIES

                There were none.

                2. DATE OF NEXT MEETING

                The next meeting will be held on 4 May 2020 at 7.00 pm.
                """);

    assertThat(record.meeting().date()).isEqualTo(LocalDate.of(2020, 5, 4));
    assertThat(record.meeting().nextDate()).isEqualTo(LocalDate.of(2020, 5, 4));
    assertThat(record.meeting().nextTime()).isEqualTo(LocalTime.of(19, 0));
  }
}
