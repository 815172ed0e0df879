package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.MinutesDocument;

class NumberingTest {
  private static final String HEAD =
      """
      PELLING DISTRICT COUNCIL

      Minutes of the meeting held on Monday 3 June 2019 at 7.00 pm in Pelling Hall

      Present: Councillors Ada Quill (Chair), Bo Tarn and C Wex

      """;

  private static List<String> items(String body) {
    return Invented.items(Invented.txt(HEAD + body));
  }

  @Test
  void reads_numbers_that_begin_with_the_letter_of_a_page_or_an_answer() {
    assertThat(
            items(
                """
                A24/31.  DECLARATIONS OF INTEREST

                None.

                A24/32.  ROADS

                A1. The weir is closed.

                A24/33.  PARKS

                Members considered the report.
                """))
        .containsExactly("A24/31 | DECLARATIONS OF INTEREST", "A24/32 | ROADS", "A24/33 | PARKS");
  }

  @Test
  void reads_plain_numbers_and_keeps_limbs_out() {
    assertThat(
            items(
                """
                1. APOLOGIES

                There were none.

                2. ROADS

                RESOLVED:

                1. That the report on roads be noted.

                2. That a further report be submitted.

                3. PARKS

                Members considered the report. The following were agreed:

                1. Upper Green
                2. Mill Lane
                3. The Weir

                4. DATE OF NEXT MEETING

                1 July 2019.
                """))
        .containsExactly("1 | APOLOGIES", "2 | ROADS", "3 | PARKS", "4 | DATE OF NEXT MEETING");
  }

  @Test
  void reads_numbers_that_run_on_from_meeting_to_meeting() {
    assertThat(items("257. MINUTES\n\nAgreed.\n\n258. FLOODS\n\nThe report was noted.\n"))
        .containsExactly("257 | MINUTES", "258 | FLOODS");
  }

  @Test
  void reads_numbers_without_a_sign() {
    assertThat(
            items(
                "1 Apologies\n\nNone were received.\n\n2 Minutes\n\nThe minutes were approved.\n\n"
                    + "3 Street lighting\n\nA Member reported that 12 lamps were out.\n"))
        .containsExactly("1 | Apologies", "2 | Minutes", "3 | Street lighting");
  }

  @Test
  void reads_year_and_number_in_either_order() {
    assertThat(items("24/112  APOLOGIES\n\nNone.\n\n24/113  FINANCE\n\nIt was noted.\n"))
        .containsExactly("24/112 | APOLOGIES", "24/113 | FINANCE");
    assertThat(items("74/21 Apologies\n\nNone.\n\n75/21 Finance\n\nIt was noted.\n"))
        .containsExactly("74/21 | Apologies", "75/21 | Finance");
  }

  @Test
  void reads_numbers_with_a_letter_after_them() {
    assertThat(
            items("41/19 Apologies\n\nNone.\n\n41a/19 Welcome\n\nDone.\n\n42/19 Bins\n\nNoted.\n"))
        .containsExactly("41/19 | Apologies", "41a/19 | Welcome", "42/19 | Bins");
  }

  @Test
  void reads_numbers_with_a_prefix() {
    assertThat(items("PLA146/14 APOLOGIES\n\nNone.\n\nPLA147/14 SITES\n\nNoted.\n"))
        .containsExactly("PLA146/14 | APOLOGIES", "PLA147/14 | SITES");
    assertThat(items("C/160/2017 Apologies\n\nNone.\n\nC/161/2017 Sites\n\nNoted.\n"))
        .containsExactly("C/160/2017 | Apologies", "C/161/2017 | Sites");
  }

  @Test
  void reads_dotted_numbers() {
    assertThat(items("2307.01 Apologies\n\nNone.\n\n2307.02 Allotments\n\nNoted.\n"))
        .containsExactly("2307.01 | Apologies", "2307.02 | Allotments");
  }

  @Test
  void reads_letters() {
    assertThat(items("a) Apologies\n\nNone.\n\nb) Minutes\n\nApproved.\n\nc) Benches\n\nNoted.\n"))
        .containsExactly("a | Apologies", "b | Minutes", "c | Benches");
  }

  @Test
  void reads_roman_numbers() {
    assertThat(
            items("I. APOLOGIES\n\nNone.\n\nII. MINUTES\n\nApproved.\n\nIII. BENCHES\n\nNoted.\n"))
        .containsExactly("I | APOLOGIES", "II | MINUTES", "III | BENCHES");
  }

  @Test
  void reads_a_number_on_its_own_line_above_the_heading() {
    assertThat(
            items("41.\n\nAPOLOGIES\n\nNone.\n\n42.\n\nBUDGET\n\nIt was noted that costs rose.\n"))
        .containsExactly("41 | APOLOGIES", "42 | BUDGET");
  }

  @Test
  void reads_a_number_above_a_heading_that_begins_with_a_year_or_a_count() {
    assertThat(
            items(
                "41.\n\n2023/24 OUTTURN\n\nThe report was noted.\n\n42.\n\n20 MPH ZONES\n\n"
                    + "It was noted that costs rose.\n\n43.\n\nBUDGET\n\nNoted.\n"))
        .containsExactly("41 | 2023/24 OUTTURN", "42 | 20 MPH ZONES", "43 | BUDGET");
  }

  @Test
  void reads_numbers_that_run_into_their_headings() {
    assertThat(
            items(
                "1.0Welcome & Introductions\n1.1JG welcomed everyone to the hall.\n2.0Apologies\n"
                    + "2.1Ann Elm sent some.\n3.0Flooding\n3.1The river was high.\n"))
        .containsExactly("1.0 | Welcome & Introductions", "2.0 | Apologies", "3.0 | Flooding");
  }

  @Test
  void takes_no_numbered_questions_for_items() {
    assertThat(
            items(
                "Q1. Why did we need a hall?\n\nIt was old.\n\nQ2. Who would run it?\n\nThe"
                    + " Committee would.\n\nQ3. Who paid?\n\nNobody did.\n"))
        .isEmpty();
  }

  @Test
  void keeps_a_label_of_apologies_above_others_present_from_the_items() {
    String page =
        "<html><body><h1>ELM COUNCIL</h1><p>Minutes of 3 May 2022</p><p><b><u>PRESENT:</u></b></p>"
            + "<p>Councillor Elm</p><p><b><u>APOLOGIES:</u></b></p>"
            + "<p>Apologies were received from Councillor Ash.</p>"
            + "<p><b><u>ALSO IN ATTENDANCE:</u></b></p><p>Jo Fir (Clerk)</p>"
            + "<p><b><u>1. Minutes</u></b></p><p>The minutes were signed.</p>"
            + "<p><b><u>2. Budget</u></b></p><p>It was noted.</p></body></html>";
    assertThat(Invented.items(Invented.html(page))).containsExactly("1 | Minutes", "2 | Budget");
  }

  @Test
  void reads_numbers_parted_by_a_tab() {
    assertThat(items("1.\tAPOLOGIES\n\nNone.\n\n2.\tBUDGET\n\nIt was noted.\n"))
        .containsExactly("1 | APOLOGIES", "2 | BUDGET");
  }

  @Test
  void reads_items_called_item() {
    assertThat(items("Item 1: Apologies\n\nNone.\n\nItem 2: Budget\n\nIt was noted.\n"))
        .containsExactly("1 | Apologies", "2 | Budget");
  }

  @Test
  void keeps_numbered_paragraphs_out_of_the_items() {
    assertThat(
            items(
                """
                6. HOUSING

                6.1 The Head of Housing introduced the report and said that rents had risen.

                6.2 Members asked about repairs.

                7. PARKING

                7.1 It was agreed that a survey be made.
                """))
        .containsExactly("6 | HOUSING", "7 | PARKING");
  }

  @Test
  void prefers_the_items_to_a_list_of_contents_before_them() {
    var minutes =
        Invented.txt(
            HEAD
                + "1. Apologies\n2. Minutes\n3. Weir Lane\n\n"
                + "1. APOLOGIES\n\nThere were none.\n\n2. MINUTES\n\nThese were approved.\n\n"
                + "3. WEIR LANE\n\nThe Clerk reported that it was closed.\n");

    assertThat(Invented.items(minutes))
        .containsExactly("1 | APOLOGIES", "2 | MINUTES", "3 | WEIR LANE");
  }

  @Test
  void does_not_take_a_year_or_a_pointer_at_the_start_of_a_line_for_a_number() {
    MinutesDocument minutes =
        Invented.txt(
            HEAD
                + """
                1.  ROADS

                The Head of Roads recalled the report that had been asked for in Minute
                2. It had been promised by the end of the summer and was now due in May
                2021. It would be sent to all Members as soon as it had been completed.

                2.  PARKS

                The report was noted.
                """);

    assertThat(Invented.items(minutes)).containsExactly("1 | ROADS", "2 | PARKS");
    assertThat(Invented.under(minutes, 1)).hasSize(1);
  }

  @Test
  void takes_a_numbered_sentence_at_the_end_of_the_chain_for_an_item() {
    assertThat(
            items(
                "1. Apologies\n\n"
                    + "None were received.\n\n"
                    + "2. Interests\n\n"
                    + "None were declared.\n\n"
                    + "3. The Council approved and signed the minutes of the meeting held in May,"
                    + " as a true record. All members agreed that they should be signed there and"
                    + " then by the Chairman.\n"))
        .containsExactly(
            "1 | Apologies",
            "2 | Interests",
            "3 | The Council approved and signed the minutes of the meeting held in May, as a true"
                + " record. All members agreed that they should be signed there and then by the"
                + " Chairman.");
  }

  @Test
  void keeps_lettered_parts_of_one_item_out() {
    assertThat(
            items(
                "1 Procedural business\n(a) Declarations of substitutes\n1.1 There were none.\n"
                    + "(b) Declarations of interest\n1.2 There were none.\n2 Minutes\n2.1 The"
                    + " minutes were approved.\n3 Bridges\n3.1 The report was noted.\n"))
        .containsExactly("1 | Procedural business", "2 | Minutes", "3 | Bridges");
  }

  @Test
  void reads_long_numbers_of_several_parts() {
    assertThat(items("10457/04/19 APOLOGIES\nNone.\n10458/04/19 BRIDGES\nThey were noted.\n"))
        .containsExactly("10457/04/19 | APOLOGIES", "10458/04/19 | BRIDGES");
  }

  @Test
  void does_not_take_a_word_and_a_year_for_a_number() {
    assertThat(
            items(
                "51.\n\n"
                    + "Budget 2022/23\n\n"
                    + "It was approved.\n\n"
                    + "52.\n\n"
                    + "Questions\n\n"
                    + "None were asked.\n"))
        .containsExactly("51 | Budget 2022/23", "52 | Questions");
  }

  @Test
  void leaves_the_sign_of_a_footnote_before_a_number() {
    assertThat(items("*450 Minutes\n\nRESOLVED that they be signed.\n\n*451 Floods\n\nNoted.\n"))
        .containsExactly("450 | Minutes", "451 | Floods");
  }

  @Test
  void reads_a_number_that_stands_under_its_heading() {
    assertThat(
            items(
                """
                APOLOGIES
                RDS12/21
                Apologies were received from Councillor Yarn.

                LOBBYING (UNDER THE PROTOCOL FOR MEMBERS, PART 5,
                PARAGRAPH 6)
                RDS13/21
                No lobbying was declared by any Member.
                """))
        .containsExactly(
            "RDS12/21 | APOLOGIES",
            "RDS13/21 | LOBBYING (UNDER THE PROTOCOL FOR MEMBERS, PART 5, PARAGRAPH 6)");
  }

  @Test
  void reads_numbers_with_no_space_behind_and_letters_in_brackets() {
    assertThat(
            items(
                """
                1.Apologies
                Apologies were accepted from Bo Elm.

                2(a). DECLARATIONS OF INTEREST
                None were made by those who were there.

                2(b) GIFT DECLARATIONS
                None were made by those who were there.

                3.Notes of the Finance Meeting
                The cheques were signed off by the Chair.
                """))
        .containsExactly(
            "1 | Apologies",
            "2(a) | DECLARATIONS OF INTEREST",
            "2(b) | GIFT DECLARATIONS",
            "3 | Notes of the Finance Meeting");
  }

  @Test
  void parts_the_next_item_from_the_end_of_the_one_before_where_it_begins_no_line() {
    assertThat(
            Invented.items(
                Invented.txt(
                    """
                    ELM PARISH COUNCIL

                    Minutes of the meeting held on 3 May 2018

                    Present: Cllr A Ash and Cllr B Elm

                    1. Apologies for absence: None.

                    2. Election of Chairman Cllr Ash was elected. 3. The minutes of 3 March were agreed.

                    4. Finance

                    The rents were noted. 2. Barns were let for 5. Members agreed.

                    5. Date of next meeting

                    To be fixed.
                    """)))
        .containsExactly(
            "1 | Apologies for absence",
            "2 | Election of Chairman",
            "3 | The minutes of 3 March were agreed.",
            "4 | Finance",
            "5 | Date of next meeting");
  }
}
