package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.MinutesDocument;

/** Where the heading of an item ends, and what is one without a number. */
class HeadingsTest {
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
  void joins_a_heading_over_two_lines() {
    assertThat(
            items(
                "8. REVIEW OF THE ARRANGEMENTS FOR\n   WINTER GRITTING\n\nNoted.\n\n"
                    + "9. BUSES\n\nNoted.\n"))
        .containsExactly("8 | REVIEW OF THE ARRANGEMENTS FOR WINTER GRITTING", "9 | BUSES");
  }

  @Test
  void parts_a_heading_from_the_text_that_runs_on() {
    var minutes =
        Invented.txt(
            HEAD
                + "1. Apologies: Apologies were received from Councillor D Yarn, who was on"
                + " holiday.\n\n"
                + "2. Roads: The Clerk reported that the potholes in Weir Lane had been filled at"
                + " last.\n");

    assertThat(Invented.items(minutes)).containsExactly("1 | Apologies", "2 | Roads");
    assertThat(Invented.under(minutes, 2))
        .containsExactly(
            "The Clerk reported that the potholes in Weir Lane had been filled at last.");
  }

  @Test
  void reads_markdown_headings_bold_lines_and_lists_as_items() {
    assertThat(
            Invented.items(
                Invented.md(
                    "# Pelling Panel\n\n## 1. Apologies\n\nNone.\n\n## 2. Bins\n\nNoted.\n")))
        .containsExactly("1 | Apologies", "2 | Bins");
    assertThat(
            Invented.items(
                Invented.md(
                    "# Pelling Panel\n\n**1\\. Apologies**\n\nNone.\n\n**2\\. Bins**\n\nNoted.\n")))
        .containsExactly("1 | Apologies", "2 | Bins");
    assertThat(
            Invented.items(
                Invented.md(
                    "# Pelling Panel\n\n"
                        + "1. Apologies\n\n"
                        + "   None.\n\n"
                        + "2. Bins\n\n"
                        + "   These were noted.\n")))
        .containsExactly("1 | Apologies", "2 | Bins");
  }

  @Test
  void reads_headings_without_numbers() {
    assertThat(
            items(
                "APOLOGIES FOR ABSENCE\n\n"
                    + "Apologies were received from Councillor D Yarn.\n\n"
                    + "MINUTES\n\n"
                    + "Approved.\n\n"
                    + "WEIR LANE\n\n"
                    + "The Clerk reported.\n"))
        .containsExactly("null | APOLOGIES FOR ABSENCE", "null | MINUTES", "null | WEIR LANE");
    assertThat(
            Invented.items(
                Invented.md(
                    "# Pelling Panel\n\n"
                        + "## Present\n\n"
                        + "- Ada Quill\n\n"
                        + "## Minutes\n\n"
                        + "Approved.\n\n"
                        + "## Benches\n\n"
                        + "### Upper Green\n\n"
                        + "One was broken.\n\n"
                        + "## Next meeting\n\n"
                        + "1 July.\n")))
        .containsExactly("null | Minutes", "null | Benches", "null | Next meeting");
  }

  @Test
  void takes_a_heading_with_text_before_the_first_number_for_an_item() {
    assertThat(
            items(
                "PUBLIC SESSION\n\n"
                    + "A resident asked about the weir. She was told that it was safe.\n\n"
                    + "1. APOLOGIES\n\n"
                    + "None.\n\n"
                    + "2. BUDGET\n\n"
                    + "It was noted.\n\n"
                    + "FEES\n\n"
                    + "These were noted too.\n"))
        .containsExactly("null | PUBLIC SESSION", "1 | APOLOGIES", "2 | BUDGET");
  }

  @Test
  void parts_a_bold_heading_from_the_text_that_follows_on_its_line() {
    MinutesDocument minutes =
        Invented.md(
            "**Present:** Cllrs Quill and Tarn\n\n"
                + "**1. Apologies:** Cllr Yarn (holiday)\n\n"
                + "**2. Finance** The payments were approved.\n\n"
                + "**3. Next meeting:** 2nd July 2019\n");

    assertThat(Invented.items(minutes))
        .containsExactly("1 | Apologies", "2 | Finance", "3 | Next meeting");
    assertThat(minutes.items().stream().flatMap(i -> Invented.texts(i.paragraphs()).stream()))
        .containsExactly("Cllr Yarn (holiday)", "The payments were approved.", "2nd July 2019");
  }

  @Test
  void parts_items_that_were_run_together() {
    assertThat(
            items(
                "70/17 Apologies for absence Apologies had been received from Cy Fenn. 71/17"
                    + " Declarations of interest No declarations were made. 72/17 Recording of the"
                    + " meeting The Clerk asked who recorded.\n\n"
                    + "73/17 Minutes\n\n"
                    + "They were signed.\n"))
        .containsExactly(
            "70/17 | Apologies for absence",
            "71/17 | Declarations of interest",
            "72/17 | Recording of the meeting",
            "73/17 | Minutes");
  }

  @Test
  void parts_a_heading_from_the_sentence_that_follows_without_a_sign() {
    assertThat(
            items(
                "1. Election of Chairman It was proposed that Cllr Quill remain.\n\n"
                    + "2. Apologies for absence\n\nNone were received.\n"))
        .containsExactly("1 | Election of Chairman", "2 | Apologies for absence");
  }

  @Test
  void takes_a_usual_heading_before_the_first_number_for_an_item() {
    assertThat(
            items(
                "Election of Chairman\n\n"
                    + "Cllr Quill was elected.\n\n"
                    + "1. Minutes\n\n"
                    + "They were signed.\n\n"
                    + "2. Bridges\n\n"
                    + "The report was noted.\n"))
        .containsExactly("null | Election of Chairman", "1 | Minutes", "2 | Bridges");
  }

  @Test
  void parts_headings_in_capitals_from_the_text_that_runs_on() {
    assertThat(
            items(
                """
                102  DECLARATIONS OF PERSONAL INTERESTS AND OF ANY WHIP –Councillors Tarn and Wex declared interests as they own boats.

                103  (12, 14)  REPORTS BY THE FLOOD WATCH  – The Chairman welcomed Jo Elm to the meeting.

                104  WEIRS.  The Director reported that all were sound.
                """))
        .containsExactly(
            "102 | DECLARATIONS OF PERSONAL INTERESTS AND OF ANY WHIP",
            "103 | REPORTS BY THE FLOOD WATCH",
            "104 | WEIRS");
  }

  @Test
  void parts_usual_headings_from_what_follows_a_dash_or_a_colon_and_a_dash() {
    assertThat(
            items(
                """
                1 Apologies - as above

                2 Declarations of interest \u2013 none

                3 Matters arising: - The area on which the hall stands has now been registered.

                4 Next meeting - 9th July 2019, 7.30 pm
                """))
        .containsExactly(
            "1 | Apologies",
            "2 | Declarations of interest",
            "3 | Matters arising",
            "4 | Next meeting");
  }

  @Test
  void parts_capitals_from_the_sentence_behind_them() {
    assertThat(
            items(
                """
                1. APOLOGIES Messrs Ash and Birch.

                2. PUBLIC SESSION The resident asked about the footpath signs.

                3. MINUTES OF THE MEETING OF THE 11TH MAY The minutes were agreed.
                """))
        .containsExactly(
            "1 | APOLOGIES", "2 | PUBLIC SESSION", "3 | MINUTES OF THE MEETING OF THE 11TH MAY");
  }

  @Test
  void reads_the_lines_of_a_committee_page_saved_as_text() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Agenda and minutes
            Roads Panel - Monday, 3rd June, 2019 7.00 pm

            Items
            No.
            Item

            1.
            Apologies for Absence
            Minutes:
            Apologies were received from Councillor Yarn.

            2.
            Weir Lane Bridge pdf icon PDF 2 MB
            To consider the report.
            Minutes:
            The Head of Roads introduced the report.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("1 | Apologies for Absence", "2 | Weir Lane Bridge");
    assertThat(Invented.under(minutes, 2))
        .containsExactly("The Head of Roads introduced the report.");
  }
}
