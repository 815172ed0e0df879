package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.model.MinutesDocument;

/** Headings that are known by what the other headings of their document look like. */
class ConsistentHeadingsTest {

  @Test
  void takes_short_lines_with_text_under_them_for_headings() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Sallow Digital Board

            Notes of the meeting held on 3 June 2019

            Attendees:
            Ada Quill (Chair)
            Bo Tarn

            e-Signatures

            AQ said that the work on signatures was going well, though slowly.

            Writing common rules

            The Board discussed whether to write rules of its own or to borrow them.

            Any other business

            BT thanked everybody for their help.

            Actions

            1. BT to write to the suppliers.
            2. AQ to ask for a room.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | e-Signatures",
            "null | Writing common rules",
            "null | Any other business",
            "null | Actions");
  }

  @Test
  void takes_short_lines_for_headings_where_no_gap_parts_them_from_the_text() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Notes of the Sallow Trust held on 3 June 2019
            Present: Ada Quill (Chair), Bo Tarn, Cy Wex
            Notes of last meeting
            The notes of the meeting held on 6 May were agreed after one name had been put right in them.
            Bylaws
            The Chair went through the draft, which follows the form that the association of trusts gives out.
            Bo Tarn thought that the number of trustees was too small, and it was agreed to look at this again.
            Grants
            An application would be made in the autumn, when the trust has an account with a bank of its own.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("null | Notes of last meeting", "null | Bylaws", "null | Grants");
  }

  @Test
  void leaves_the_entries_of_lists_and_dates_under_plain_headings() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Minutes of Sallow Parish Council held on 3 June 2019

            Present: Cllrs A Quill (Chairman) and B Tarn

            Apologies

            Apologies were received from Cllr Wex.

            Finance

            The following payments were approved.

            Clerk's salary £210.50

            Hire of hall £24.00

            Date of next meeting

            Monday 1 July 2019 at 7pm

            The meeting closed at 8pm.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("null | Apologies", "null | Finance", "null | Date of next meeting");
  }

  @Test
  void knows_headings_over_lists_that_each_count_from_one() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Minutes of Sallow Parish Council held on 3 June 2019

            Present: Cllrs A Quill (Chairman) and B Tarn

            APOLOGIES

            1. Apologies were received from Cllr Wex.

            DECLARATIONS OF INTEREST

            1. Cllr Tarn declared an interest in the hall.

            BRIDLEWAYS

            1. The gate had been mended.

            2. A sign was missing.

            CORRESPONDENCE

            1. A letter from the school was noted.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | APOLOGIES",
            "null | DECLARATIONS OF INTEREST",
            "null | BRIDLEWAYS",
            "null | CORRESPONDENCE");
  }

  @Test
  void parts_every_heading_at_the_sign_that_most_headings_have() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Minutes of Sallow Parish Council held on 3 June 2019

            Present: Cllrs A Quill (Chairman) and B Tarn

            1. Apologies - Apologies were received from Cllr Wex.

            2. Notes of the last meeting and matters arising - The notes were agreed. Nothing arose.

            3. Lights - Two lamps were out in Elm Street. The Clerk to report them.

            4. Planning - 19/00123/FUL Extension to 4 Brook Close. No objection.

            5. Finance - The accounts were approved.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "1 | Apologies",
            "2 | Notes of the last meeting and matters arising",
            "3 | Lights",
            "4 | Planning",
            "5 | Finance");
  }

  @Test
  void reads_a_table_that_only_sets_out_the_page() {
    MinutesDocument minutes =
        Invented.md(
            """
            Minutes of Sallow Parish Council held on 3 June 2019

            Present: Cllrs A Quill (Chairman) and B Tarn

            | Item | Action |
            |---|---|
            | 1. Apologies for absence | |
            | Apologies were received from Cllr Wex. | |
            | 2. Declarations of interest | |
            | There were no declarations of interest. | |
            | 3. Bridleways | |
            | The gate at Elm Lane had been mended. | |
            | A letter would be sent to the owner of the field. | CW |
            | 4. Any other business | |
            | The bench was to be painted in the spring. | BT |
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "1 | Apologies for absence",
            "2 | Declarations of interest",
            "3 | Bridleways",
            "4 | Any other business");
    assertThat(minutes.items().get(2).paragraphs())
        .extracting(paragraph -> paragraph.text().text())
        .containsExactly(
            "The gate at Elm Lane had been mended.",
            "A letter would be sent to the owner of the field.",
            "CW");
  }

  @Test
  void keeps_every_heading_of_the_rank_that_the_items_have() {
    MinutesDocument minutes =
        Invented.md(
            """
            # Sallow Liaison Group, 3 June 2019

            Present: Ada Quill (Chair), Bo Tarn

            ### Apologies

            Apologies were received from Cy Wex.

            ### Sergeant Elm reported on the figures for the ward

            Thefts had fallen by a tenth since the last meeting.

            ### Any other business

            The bench was to be painted.

            ### Note after the meeting:

            The paint has been bought.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Apologies",
            "null | Sergeant Elm reported on the figures for the ward",
            "null | Any other business",
            "null | Note after the meeting");
  }

  @Test
  void reads_who_was_there_behind_the_items_and_no_list_of_decisions_as_items() {
    MinutesDocument minutes =
        Invented.md(
            """
            # 2019-06-03 Sallow Board Meeting

            The Board met to consider:

            1. A rule for signatures
            2. Its members

            ## Summary of outcomes:

            The Board agreed at the end of a long discussion that:

            1. The rule must be used from the summer on.
            2. The election of members should begin.

            ## Declarations of interest:

            Bo Tarn declared that he worked for a printer.

            ## A rule for signatures

            The Chair asked the Board for its views. A member noted that the rule was long.

            The Board was pleased with the rule, and the Chair thanked those who wrote it.

            ## Places on the Board.

            A number of members had left, and letters would be sent to those who stayed.

            It was noted that two places were free.

            **Attendees**

            Ada Quill (Chair)
            Bo Tarn

            **Apologies**

            Cy Wex
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Summary of outcomes",
            "null | Declarations of interest",
            "null | A rule for signatures",
            "null | Places on the Board.");
    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly("Attendees", "Ada Quill (Chair)", "Bo Tarn", "Apologies", "Cy Wex");
  }

  @Test
  void keeps_an_item_whose_number_was_given_before() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Minutes of Sallow Community Council held on 3 June 2019

            Present: Cllrs A Quill (Chair) and B Tarn

            31/19 Apologies

            There were none.

            32/19 Minutes

            The minutes were agreed.

            33/19 Request for a bench

            It was agreed to buy one.

            33/19 Letter from the band

            It was noted.

            34/19 Planning

            No objection was made.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "31/19 | Apologies",
            "32/19 | Minutes",
            "33/19 | Request for a bench",
            "33/19 | Letter from the band",
            "34/19 | Planning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Street lighting Two lamps were out in Elm Street.                  | Street lighting
          Street Lighting Maintenance Three quotes received for the work.    | Street Lighting Maintenance
          Election of Vice-Chairman Ann Elm was nominated and seconded.      | Election of Vice-Chairman
          Any Other Business P Elm proposed that the chairs be cleaned.      | Any Other Business
          Domestic abuse The group discussed the plan. It was felt good.     | Domestic abuse
          Performance report RF went through the figures for the quarter.    | Performance report
          PERFORMANCE REPORT RF went through the figures for the quarter.    | PERFORMANCE REPORT
          Highways County Councillor Elm reported that the road was closed.  | Highways
          Accounts for the year ended 31 March 2018 The accounts were tabled. | Accounts for the year ended 31 March 2018
          Chair's Report a) The flooring had been laid. b) A letter was sent. | Chair's Report
          Training The Clerk requested approval for a course in March.       | Training
          Bridleways Following a long discussion the matter was left.        | Bridleways
          """)
  void parts_a_heading_where_a_sentence_begins(String line, String heading) {
    HeadingCut cut = Objects.requireNonNull(HeadingCut.of(line), line);
    assertThat(line.substring(0, cut.head())).isEqualTo(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Village Hall roof was discussed.",
        "The minutes of 3 March were agreed.",
        "Letter from Mr Elm was read to the meeting.",
        "Welcome by the Chair to all Councillors and members of the public who sit and who are"
            + " reminded that the meeting is recorded",
        "No apologies for absence were received."
      })
  void leaves_a_sentence_whole(String sentence) {
    assertThat(HeadingCut.of(sentence)).isNull();
  }
}
