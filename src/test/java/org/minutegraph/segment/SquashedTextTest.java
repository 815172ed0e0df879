package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minutegraph.model.MinutesDocument;

class SquashedTextTest {

  private static final String NUMBERED =
      "ELMHAM PARISH COUNCIL Minutes of the Parish Council Meeting held on Tuesday 4th June 2019 at"
          + " 7.30pm in the Village Hall Present: Cllr A Ash (Chair), Cllr B Birch and Cllr C Cole"
          + " In Attendance: Mrs J Fenn (Clerk) and 4 members of the public 1. Apologies for"
          + " absence Apologies were received from Cllr E Elm (holiday). 2. Declarations of"
          + " Interest Cllr Birch declared a personal interest in item 6 as a member of the cricket"
          + " club. 3. Minutes of the previous meeting The minutes of the meeting held on 7th May"
          + " 2019 were agreed and signed. 4. Finance The following payments were approved: Clerk's"
          + " salary £310.20, Hall hire £25 for 3 Sessions. 5. Cricket Club The club had asked for"
          + " a grant of £250 towards a new mower. RESOLVED to grant £250. 6. Date of next meeting"
          + " Tuesday 2nd July 2019 at 7.30pm. The meeting closed at 8.40pm.";

  private static final String HEADED =
      "Minutes of Thornby Community Council held in Thornby School on Monday 3 October 2016"
          + " Present: Ann Ash (Chair), Bob Birch (Treasurer). Apologies: Emma Elm. Minutes of last"
          + " meeting: The minutes were proposed by Bob Birch and approved. Matters Arising: Ann"
          + " Ash reported that the bench had been repaired. Police Report: No police were present."
          + " AOCB: Bob Birch asked if the bus shelter could be cleaned. There being no further"
          + " business the Chair closed the meeting at 8.15pm.";

  @Test
  void parts_one_long_line_at_the_numbers_that_rise_in_it() {
    assertThat(Invented.items(Invented.txt(NUMBERED)))
        .containsExactly(
            "1 | Apologies for absence",
            "2 | Declarations of Interest",
            "3 | Minutes of the previous meeting",
            "4 | Finance",
            "5 | Cricket Club",
            "6 | Date of next meeting");
  }

  @Test
  void parts_the_lists_of_who_was_there_and_the_closing_from_the_items() {
    MinutesDocument minutes = Invented.txt(NUMBERED);
    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly(
            "Present: Cllr A Ash (Chair), Cllr B Birch and Cllr C Cole",
            "In Attendance: Mrs J Fenn (Clerk) and 4 members of the public");
    assertThat(Invented.texts(minutes.closing())).containsExactly("The meeting closed at 8.40pm.");
  }

  @Test
  void parts_one_long_line_without_numbers_at_headings_with_a_colon() {
    MinutesDocument minutes = Invented.txt(HEADED);
    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Minutes of last meeting",
            "null | Matters Arising",
            "null | Police Report",
            "null | AOCB");
    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly(
            "Present: Ann Ash (Chair), Bob Birch (Treasurer).", "Apologies: Emma Elm.");
  }

  @Test
  void parts_bullets_and_leaves_out_the_number_on_the_agenda_before_a_heading() {
    assertThat(
            Invented.items(
                Invented.txt(
                    "BECKLEY COUNCIL Minutes of the meeting held at Beckley School on 13 March 2017"
                        + " 67.0. Agenda Item 1: Record of those Present • Members: Cllrs Ann Ash"
                        + " (Chair) and Bob Elm 68.0 Agenda Item 2 Declarations of Interest •"
                        + " Agenda Item 12. Cllr Elm declared a personal interest. • Agenda Item"
                        + " 14. Cllr Ash declared a personal interest. 69.0 Agenda Item 3."
                        + " Exclusion of the Public • It was resolved that the public be"
                        + " excluded. 70.0 Agenda Item 4. Finance • The accounts were noted.")))
        .endsWith(
            "68.0 | Declarations of Interest", "69.0 | Exclusion of the Public", "70.0 | Finance");
  }

  @Test
  void leaves_a_long_paragraph_among_others_whole() {
    String long1 = "The Clerk reported on 3 Barns. Finance: The bill was paid. ".repeat(20).strip();
    MinutesDocument minutes =
        Invented.txt(
            "ROADS PANEL\n\nMinutes of 3 June 2019\n\nPresent: Councillor Ash\n\n1. Minutes\n\n"
                + "The minutes were agreed.\n\n2. Barns\n\n"
                + long1
                + "\n\n3. Works\n\n"
                + "The Panel noted the works on the bridge and asked for a plan. ".repeat(4)
                + "\n\n"
                + "The Head of Roads said that the works had begun in the spring. ".repeat(8)
                + "\n\n"
                + "It was noted that the paths had been swept and the walls mended. ".repeat(8));
    assertThat(Invented.under(minutes, 2)).containsExactly(long1);
  }
}
