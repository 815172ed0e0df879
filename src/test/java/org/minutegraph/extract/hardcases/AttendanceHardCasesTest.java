package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was there, as the hardest of the forty cases of the survey of minutes print it. */
class AttendanceHardCasesTest {
  private static List<String> attendance(String list) {
    return WholeLine.attendance(
        WholeLine.record(
            """
            ELMSTOW TOWN COUNCIL

            Minutes of the meeting held on Monday 4 May 2020 at 7.00 pm in the Guildhall

            %s
            1. MINUTES

            The minutes were approved.

            2. ROADS

            The report on roads was noted.
            """
                .formatted(list)));
  }

  @Test
  void case_01_lists_nobody_where_the_page_lists_nobody() {
    var record =
        WholeLine.record(
            """
            Agenda and minutes

            Roads Committee - Monday, 4th May, 2020 6.30 pm

            Venue: Guildhall

            Items
            No. Item

            1.

            Apologies

            Minutes:

            There were no apologies.

            2.

            Bridges

            Minutes:

            Councillor Ash asked for a report. The report was noted.
            """);

    assertThat(record.attendance()).isEmpty();
    assertThat(WholeLine.items(record)).containsExactly("1 | Apologies", "2 | Bridges");
    assertThat(record.meeting().body()).isEqualTo("Roads Committee");
  }

  @Test
  void case_03_gives_a_plural_title_to_each_of_its_list() {
    assertThat(attendance("Present: Councillors Ash, Mrs Birch and J Cole\n"))
        .containsExactly(
            "present | Councillor | Ash",
            "present | Councillor | Birch",
            "present | Councillor | J Cole");
  }

  @Test
  void case_14_parts_a_table_of_names_and_councils_that_was_run_together() {
    assertThat(attendance("Present: Oakham Cllr Ann Lee Ashby Cllr Jo Day Corby Cllr Sam Fox\n"))
        .containsExactly(
            "present | Cllr | Ann Lee |  |  | Oakham",
            "present | Cllr | Jo Day |  |  | Ashby",
            "present | Cllr | Sam Fox |  |  | Corby");
  }

  @Test
  void case_18_knows_the_chair_in_the_middle_of_the_list() {
    assertThat(attendance("Present: Councillors Brown, Lee (Chairman) and Yates\n"))
        .containsExactly(
            "present | Councillor | Brown",
            "present | Councillor | Lee | chair | Chairman",
            "present | Councillor | Yates");
  }

  @Test
  void case_18_takes_who_took_the_chair_for_the_chair_that_is_listed() {
    assertThat(
            attendance(
                """
                Present: Councillors Brown, Lee (Vice-Chairman) and Yates

                In the absence of the Chairman, Councillor Lee took the chair.
                """))
        .containsExactly(
            "present | Councillor | Brown",
            "present | Councillor | Lee | chair | Vice-Chairman",
            "present | Councillor | Yates");
  }

  @Test
  void case_18_takes_who_was_elected_to_the_chair_where_none_is_listed() {
    var record =
        WholeLine.record(
            """
            ELMSTOW TOWN COUNCIL

            Minutes of the annual meeting held on Monday 4 May 2020 at 7.00 pm in the Guildhall

            Present: Councillors Ann Brown, Bo Lee and Cy Yates

            1. ELECTION OF CHAIRMAN

            Resolved: to elect Bo Lee as Chairman.

            2. ROADS

            The report on roads was noted.
            """);

    assertThat(WholeLine.attendance(record))
        .containsExactly(
            "present | Councillor | Ann Brown",
            "present | Councillor | Bo Lee | chair",
            "present | Councillor | Cy Yates");
  }

  @Test
  void case_21_finds_substitutes_in_the_item_for_apologies() {
    var record =
        WholeLine.record(
            """
            Agenda and minutes

            Care Board - Monday, 4th May, 2020 6.30 pm

            Venue: Virtual Meeting

            1.

            Apologies

            Minutes:

            Apologies were received from Ann Brown. Bo Lee attended in her absence.

            2.

            Substitute Members

            Minutes:

            The Board was advised that Cy Yates was attending as Dee Fox's substitute.
            """);

    assertThat(WholeLine.attendance(record))
        .containsExactly(
            "apologies |  | Ann Brown",
            "present |  | Bo Lee |  | substitute for Ann Brown",
            "present |  | Cy Yates |  | substitute for Dee Fox");
    assertThat(record.meeting().venue()).isEqualTo("Virtual Meeting");
  }

  @Test
  void case_14_reads_an_authority_and_its_people_on_each_line() {
    assertThat(
            attendance(
                """
                Present:
                Upper Oakham: Ann Lee, Apologies from Jo Day
                Ashby and Weir: Sam Fox (Chair)
                """))
        .containsExactly(
            "present |  | Ann Lee |  |  | Upper Oakham",
            "apologies |  | Jo Day |  |  | Upper Oakham",
            "present |  | Sam Fox | chair | Chair | Ashby and Weir");
  }

  @Test
  void case_25_keeps_the_clerk_apart_from_the_public_beside_her() {
    assertThat(
            attendance(
                """
                Present: Cllr A Orr (Chair), Cllr B Pye

                In attendance: Vic Quin - Clerk and 3 members of the public
                """))
        .containsExactly(
            "present | Cllr | A Orr | chair | Chair",
            "present | Cllr | B Pye",
            "in_attendance |  | Vic Quin |  | Clerk");
  }

  @Test
  void case_18_keeps_members_behind_who_presided_as_members() {
    assertThat(
            attendance(
                """
                Presiding: Miss K Lane

                Other Members Present: R A Mont, P Grove

                Officers Present: J Tohl (Director of Finance)
                """))
        .containsExactly(
            "present | Miss | K Lane | chair | Presiding",
            "present |  | R A Mont",
            "present |  | P Grove",
            "in_attendance |  | J Tohl |  | Director of Finance");
  }

  @Test
  void case_21_ties_a_substitute_to_whom_they_stood_in_for() {
    assertThat(
            attendance(
                "Present: Councillors Reed (substituting for Councillor Vole) and Stoat (Chair)\n"))
        .containsExactly(
            "present | Councillor | Reed |  | substituting for Councillor Vole",
            "present | Councillor | Stoat | chair | Chair");
  }

  @Test
  void case_24_parts_a_soup_of_names_and_posts() {
    assertThat(
            attendance(
                """
                Present: Cllr Ann Pine (Chair)

                In attendance: Jo Ray, Director, Sam Lee and Al Fox (Managers)
                """))
        .containsExactly(
            "present | Cllr | Ann Pine | chair | Chair",
            "in_attendance |  | Jo Ray |  | Director",
            "in_attendance |  | Sam Lee |  | Manager",
            "in_attendance |  | Al Fox |  | Manager");
  }

  @Test
  void case_25_makes_no_councillor_of_the_clerk() {
    assertThat(attendance("Present: Cllrs A Orr (Chair), B Pye and C Quin (Clerk)\n"))
        .containsExactly(
            "present | Cllr | A Orr | chair | Chair",
            "present | Cllr | B Pye",
            "present |  | C Quin |  | Clerk");
    assertThat(attendance("Present: Councillors A Orr (Chair), B Pye and Mr C Quin (Clerk)\n"))
        .containsExactly(
            "present | Councillor | A Orr | chair | Chair",
            "present | Councillor | B Pye",
            "present | Mr | C Quin |  | Clerk");
  }

  @Test
  void case_26_reads_members_and_officers_who_are_titled_alike() {
    assertThat(
            attendance(
                """
                Present: Mr J Mott (Chair), Ms K Noll and Dr L Oates

                Officers: Ms P Quill (Head of Roads) and Mr R Stead
                """))
        .containsExactly(
            "present | Mr | J Mott | chair | Chair",
            "present | Ms | K Noll",
            "present | Dr | L Oates",
            "in_attendance | Ms | P Quill |  | Head of Roads",
            "in_attendance | Mr | R Stead");
  }

  @Test
  void case_29_keeps_the_absent_apart_from_those_who_apologised() {
    assertThat(
            attendance(
                """
                Present: Cllrs A Orr (Chair) and B Pye

                Apologies: Cllr C Quin

                Cllrs D Rush and E Sedge were not present.
                """))
        .containsExactly(
            "present | Cllr | A Orr | chair | Chair",
            "present | Cllr | B Pye",
            "apologies | Cllr | C Quin",
            "absent | Cllr | D Rush",
            "absent | Cllr | E Sedge");
  }

  @Test
  void case_30_takes_those_who_came_late_or_left_early_for_present() {
    assertThat(
            attendance(
                "Present: Cllr Gray (from 7.20pm), Cllr Hall (minutes 31/24-38/24),"
                    + " Cllr Ivy (left at 8.05 pm) and Cllr Jay (Chair)\n"))
        .containsExactly(
            "present | Cllr | Gray",
            "present | Cllr | Hall",
            "present | Cllr | Ivy",
            "present | Cllr | Jay | chair | Chair");
  }

  @Test
  void case_39_reads_a_list_that_is_printed_in_two_languages_once() {
    assertThat(
            attendance(
                """
                Yn bresennol:

                Cyng. Huw Pryor (Cadeirydd)
                Cyng. Mari Teal

                Present:

                Cllr. Huw Pryor (Chair)
                Cllr. Mari Teal

                In attendance: Ann Wren (Clerk)
                """))
        .containsExactly(
            "present | Cyng. | Huw Pryor | chair | Cadeirydd",
            "present | Cyng. | Mari Teal",
            "in_attendance |  | Ann Wren |  | Clerk");
  }

  @Test
  void case_39_reads_labels_titles_and_notes_in_two_languages() {
    assertThat(
            attendance(
                """
                Presennol / Present: Y Cynghorwyr / Councillors Huw Pryor (yn y gadair / in the chair), Mari Teal a Sian Wren (gadawodd am / left at 7.45pm)

                Ymddiheuriadau / Apologies: Y Cyng./Cllr. Alun Rook
                """))
        .containsExactly(
            "present | Councillor | Huw Pryor | chair",
            "present | Councillor | Mari Teal",
            "present | Councillor | Sian Wren",
            "apologies | Cllr. | Alun Rook");
  }

  @Test
  void case_40_parts_titles_particles_and_honours_from_names() {
    assertThat(
            attendance(
                "Present: Alderman Sir T ap Rhys OBE, JP (Deputy Mayor); Fox, R.A., J.P.;"
                    + " Councillors J Gray MBE, L van der Veen, A. de Cole and Jo Rook BEM\n"))
        .containsExactly(
            "present | Alderman | T ap Rhys |  | Deputy Mayor",
            "present |  | R.A. Fox",
            "present | Councillor | J Gray",
            "present | Councillor | L van der Veen",
            "present | Councillor | A. de Cole",
            "present | Councillor | Jo Rook");
  }
}
