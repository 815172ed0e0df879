package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.MinutesDocument;

class SystemPageTest {
  private static final String ISSUE =
      """
      Issue - meetings

      Weirs of the Pell

      Meeting: 21/07/2022 - Roads Panel (Item 55)

      55 Weirs of the Pell pdf icon PDF 88 KB

      Additional documents:

      Minutes:

      (1) Councillor Tarn moved that the weirs be mended.

      (2) Councillor Wex asked what it would cost.

      RESOLVED that the weirs be mended.
      """;

  @Test
  void reads_the_page_of_an_issue_as_its_one_item() {
    MinutesDocument minutes = Invented.txt(ISSUE);
    assertThat(Invented.items(minutes)).containsExactly("55 | Weirs of the Pell");
    assertThat(Invented.texts(minutes.items().get(0).paragraphs()))
        .contains("RESOLVED that the weirs be mended.");
    assertThat(minutes.findings())
        .extracting(f -> f.code())
        .doesNotContain(FindingCode.NOT_MINUTES, FindingCode.AGENDA_WITHOUT_MINUTES);
  }

  @Test
  void reads_the_page_of_an_agenda_item_under_the_heading_below_the_sign() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Agenda item

            Weirs of the Pell

            1. To hear the engineer.

            2. To settle the price.

            Minutes:

            The Chair thanked the engineer. Councillor Wex reported that the price was settled.
            """);
    assertThat(Invented.items(minutes)).containsExactly("null | Weirs of the Pell");
    assertThat(Invented.texts(minutes.items().get(0).paragraphs()))
        .isEqualTo(
            List.of(
                "The Chair thanked the engineer. Councillor Wex reported that the price was"
                    + " settled."));
  }

  @Test
  void takes_the_limbs_of_a_purpose_for_no_items() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Agenda and minutes

            Roads Panel - Monday, 3rd June, 2019 7.00 pm

            Items
            No. Item

            213.

            Communications and Apologies for Absence

            (a) Communications by the Chair on the business.

            (b) Apologies for absence.

            (c) Motions on the order of business.

            Minutes:

            Apologies for absence had been received from Councillor Yarn.
            """);
    assertThat(Invented.items(minutes))
        .containsExactly("213 | Communications and Apologies for Absence");
  }

  @Test
  void finds_headings_without_number_by_the_sign_of_their_paper() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Agenda and minutes

            Roads Panel - Monday, 3rd June, 2019 7.00 pm

            Minutes of the meetings held on 5 March 2019 and on 15 April 2019 pdf icon PDF 390 KB

            RESOLVED: That the minutes be signed.

            1.1 RESOLVED: That the minutes be signed.

            Weirs pdf icon PDF 210 KB

            2.1 The report on weirs was noted.
            """);
    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Minutes of the meetings held on 5 March 2019 and on 15 April 2019",
            "null | Weirs");
  }

  @Test
  void takes_what_was_minuted_for_no_paper_where_the_label_is_lost() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Agenda and minutes

            Roads Panel - Monday, 3rd June, 2019 7.00 pm

            1.

            Weirs of the Pell

            Additional documents:

            RESOLVED: That the weirs be mended.

            2.

            Boats

            Additional documents:

            RESOLVED: That the boats be painted.
            """);
    assertThat(Invented.texts(minutes.items().get(0).paragraphs()))
        .containsExactly("RESOLVED: That the weirs be mended.");
  }

  @Test
  void takes_the_number_of_an_issue_from_the_line_of_the_meeting_where_nothing_else_tells() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Issue - meetings

            Declarations of Interest

            Meeting: 19/02/2020 - Roads Panel (Item 643)

            Declarations of Interest

            Members were reminded that they must declare what interests they had.

            Councillor Tarn declared a personal interest in the weirs.
            """);

    assertThat(Invented.items(minutes)).containsExactly("643 | Declarations of Interest");
  }

  @Test
  void keeps_what_was_said_before_a_mere_decision() {
    MinutesDocument minutes =
        Invented.txt(
            """
            1. Weirs of the Pell

            To hear the engineer.

            Councillor Tarn moved that the weirs be mended.

            Decision:

            That the weirs be mended.
            """);
    assertThat(Invented.texts(minutes.items().get(0).paragraphs()))
        .containsExactly(
            "Councillor Tarn moved that the weirs be mended.",
            "Decision:",
            "That the weirs be mended.");
  }
}
