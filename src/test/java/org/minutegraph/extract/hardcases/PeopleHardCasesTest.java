package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People and interests, as the hardest of the forty cases of the survey of minutes print them. */
class PeopleHardCasesTest {
  private static final String HEAD =
      """
      ELMSTOW TOWN COUNCIL

      Minutes of the meeting held on Monday 4 May 2020 at 7.00 pm in the Guildhall

      """;

  @Test
  void case_12_tells_two_of_one_surname_apart_and_does_not_guess_which() {
    var record =
        WholeLine.record(
            HEAD
                + """
                Present: Cllrs D Hart (Chair), T Hart and B Pye

                1. ROADS

                D Hart and T Hart reported on the bridge.

                2. LAMPS

                Cllr Hart said that six lamps were out.
                """);

    assertThat(WholeLine.people(record)).containsExactly("1 | D Hart", "1 | T Hart", "2 | Hart");
  }

  @Test
  void case_13_keeps_each_spelling_as_printed_and_folds_hyphens() {
    var record =
        WholeLine.record(
            HEAD
                + """
                Present: Cllrs P Harwood (Chair), A Pine-Rook and B Pye

                1. ROADS

                Cllr P. Harwood reported on the bridge. Cllr Pine Rook thanked him.
                """);

    assertThat(WholeLine.people(record)).containsExactly("1 | P. Harwood", "1 | Pine Rook");
  }

  @Test
  void case_19_keeps_the_outgoing_and_the_incoming_holder_apart() {
    var record =
        WholeLine.record(
            HEAD
                + """
                Present: Councillors Ann Ash (Mayor), Bo Birch and Cy Cole

                1. ELECTION OF MAYOR

                Councillor Bo Birch was elected Mayor for the year 2020/21 and took the chair.

                2. VOTE OF THANKS

                The Mayor thanked Councillor Ash for her service.
                """);

    assertThat(WholeLine.appointments(record)).containsExactly("1 | Bo Birch |  | Mayor");
    assertThat(WholeLine.people(record)).containsExactly("1 | Bo Birch", "2 | Ash");
  }

  @Test
  void case_20_takes_initials_for_the_names_that_the_list_explains() {
    var record =
        WholeLine.record(
            HEAD
                + """
                Present: Ann Birch (AB, Chair), Kit Wells (KW), Jo Ray (JR)

                1. ROADS

                AB to chase KW. JR reported that the bridge was shut.
                """);

    assertThat(WholeLine.people(record)).containsExactly("1 | AB", "1 | KW", "1 | JR");
  }

  @Test
  void case_22_reads_the_exception_out_of_a_nil_return() {
    var record =
        WholeLine.record(
            HEAD
                + """
                Present: Cllrs A Dee (Chair), B Pye and C Quin

                1. DECLARATIONS OF INTEREST

                None, save Cllr Dee, a trustee of the village hall.

                2. ROADS

                The report was noted.
                """);

    assertThat(WholeLine.declarations(record))
        .containsExactly("1 |  | Dee | a trustee of the village hall");
  }

  @Test
  void case_27_reads_the_interests_of_one_member_and_of_several() {
    var record =
        WholeLine.record(
            HEAD
                + """
                Present: Cllrs A Ivy (Chair), B Pye and C Quin

                1. DECLARATIONS OF INTEREST

                Cllr Ivy - Personal interest in item 7 as a tenant.

                Personal interest in item 14 as a user of the park.

                Cllr Pye, Cllr Quin - item 9, Prejudicial Interest

                2. ROADS

                The report was noted.
                """);

    assertThat(WholeLine.declarations(record))
        .containsExactly(
            "1 | personal | Ivy | item 7 as a tenant",
            "1 | personal | Ivy | item 14 as a user of the park",
            "1 | prejudicial | Pye | item 9",
            "1 | prejudicial | Quin | item 9");
  }

  @Test
  void case_27_reads_a_table_of_interests_with_one_cell_a_line() {
    var record =
        WholeLine.record(
            HEAD
                + """
                Present: Cllrs A Ivy (Chair), B Pye and C Quin

                1. DECLARATIONS OF INTEREST

                Cllr Ivy

                8

                Governor of the school

                Personal

                Cllr Pye

                9

                Tenant of the field

                Prejudicial

                2. ROADS

                The report was noted.
                """);

    assertThat(WholeLine.declarations(record))
        .containsExactly(
            "1 | personal | Ivy | 8 Governor of the school",
            "1 | prejudicial | Pye | 9 Tenant of the field");
    assertThat(WholeLine.items(record))
        .containsExactly("1 | DECLARATIONS OF INTEREST", "2 | ROADS");
  }
}
