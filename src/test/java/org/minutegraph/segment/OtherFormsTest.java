package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minutegraph.model.MinutesDocument;

/** Forms of minutes that small councils and committee systems use. */
class OtherFormsTest {

  @Test
  void joins_lines_of_a_sentence_that_begin_like_names() {
    MinutesDocument minutes =
        Invented.txt(
            """
            SALLOW SCHOOLS FORUM

            MINUTES OF THE MEETING HELD ON MONDAY 3 JUNE 2019

            Present: Ada Quill (Chair), Bo Tarn

            1   SCHOOLS FUND

            Bo Tarn, Head of Schools, presented a report on the Dedicated
            Schools Fund (DSF). The debt had grown in each of the last three
            years, and nearly all of it was owed to the county, which had asked
            for it to be paid back within the next ten years and had offered to
            forgo the interest if that were done.
            """);

    assertThat(minutes.items().get(0).paragraphs())
        .extracting(paragraph -> paragraph.text().text())
        .singleElement()
        .asString()
        .startsWith("Bo Tarn, Head of Schools, presented a report on the Dedicated Schools Fund");
  }

  @Test
  void takes_a_numbered_list_of_those_present_for_attendance() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Minutes of Sallow Parish Council Meeting held on Monday 3 June 2019

            1.   Those Attending:   Cllr A Quill (Chairman), Cllr Mrs B Tarn, Mrs C Wex (Clerk).

            2.   Apologies for Absence:   Apologies were received from Cllr D Yarn

            3.   To Approve the Minutes of 6 May 2019

            Cllr Tarn proposed acceptance of the Minutes seconded by Cllr Quill.
            """);

    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly(
            "Those Attending: Cllr A Quill (Chairman), Cllr Mrs B Tarn, Mrs C Wex (Clerk).");
    assertThat(Invented.items(minutes))
        .containsExactly("2 | Apologies for Absence", "3 | To Approve the Minutes of 6 May 2019");
  }

  @Test
  void keeps_the_list_under_present_though_it_ends_with_a_stop() {
    MinutesDocument minutes =
        Invented.txt(
            """
            MINUTES OF SALLOW COMMUNITY COUNCIL MEETING HELD AT THE REST ROOM ON 03.06.19

            APOLOGIES

            Cllr. Dee Yarn.

            PRESENT

            Cllrs. Ada Quill (Chairman), Bo Tarn, Cy Wex, Di Sorrel, Ed Lime, Flo Alder.

            MINUTES

            The minutes of the meeting held on May 6th 2019 were found to be correct.

            DECLARATION OF INTEREST

            Nobody had any interest to declare.
            """);

    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly(
            "APOLOGIES",
            "Cllr. Dee Yarn.",
            "PRESENT",
            "Cllrs. Ada Quill (Chairman), Bo Tarn, Cy Wex, Di Sorrel, Ed Lime, Flo Alder.");
    assertThat(Invented.items(minutes))
        .containsExactly("null | MINUTES", "null | DECLARATION OF INTEREST");
  }

  @Test
  void begins_the_attendance_at_a_list_of_councillors_without_a_label() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Sallow Parish Council Extra Ordinary meeting.
            Held at Sallow Hall at 19:45 on 3rd June 2019

            Councillors A. Quill, B. Tarn and C Wex.

            1. MINUTES

            The minutes were agreed.

            2. ALLOTMENTS

            It was agreed to mend the gate.
            """);

    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly("Councillors A. Quill, B. Tarn and C Wex.");
  }

  @Test
  void reads_body_and_date_of_a_committee_page_as_its_title() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Agenda and minutes

            Roads Scrutiny Committee - Monday, 3rd June, 2019 7.30 pm

            Venue: Room 1, Civic Centre. View directions

            No. | Item |
            1.
            Apologies for Absence
            Minutes:
            Apologies for absence were received from Councillor Ada Quill.
            2.
            Potholes
            To consider the report.
            Minutes:
            RESOLVED that the report be noted.
            """);

    assertThat(Invented.texts(minutes.title()))
        .startsWith(
            "Agenda and minutes", "Roads Scrutiny Committee - Monday, 3rd June, 2019 7.30 pm");
    assertThat(Invented.items(minutes))
        .containsExactly("1 | Apologies for Absence", "2 | Potholes");
  }

  @Test
  void keeps_escaped_numbers_and_takes_no_sentence_for_a_heading() {
    MinutesDocument minutes =
        Invented.md(
            """
            Minutes of Sallow Annual Parish Council Meeting held in The Hut on Monday 3 June 2019

            Those Attending: Cllr Mrs A Quill, Cllr B Tarn, Mrs C Wex (Clerk)

            Apologies: No apologies

            1\\. Minutes of the last Meeting:

            Cllr Tarn asked for an amendment to the item on rents.

            Subject to this amendment Cllr Mrs Quill proposed acceptance seconded by Cllr Tarn

            2\\. Matters Arising:

            Cllr Quill asked whether the bins had come.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("1 | Minutes of the last Meeting", "2 | Matters Arising");
    assertThat(Invented.texts(minutes.attendance())).hasSize(2);
  }

  @Test
  void takes_bold_headings_before_the_first_numbered_one() {
    MinutesDocument minutes =
        Invented.md(
            """
            MINUTES OF SALLOW PARISH COUNCIL AGM MEETING HELD AT THE HUT ON MONDAY JUNE 3rd 2019

            **Present:** Cllr. A. Quill - Chair, Cllr. B. Tarn.

            **OPEN FORUM**

            Three residents spoke on parking.

            **Election of Chairman**

            Cllr. Quill was duly elected.

            **2.** **Declaration of Office**

            Cllr. Quill signed the declaration.

            **3.** **Election of Vice Chairman**

            Cllr. Tarn was duly elected.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | OPEN FORUM",
            "null | Election of Chairman",
            "2 | Declaration of Office",
            "3 | Election of Vice Chairman");
  }

  @Test
  void closes_with_the_times_in_brackets() {
    MinutesDocument minutes =
        Invented.txt(
            """
            ROADS COMMISSION

            Councillors Present: Ada Quill (Chairman) and Bo Tarn

            1. MINUTES

            The minutes were approved.

            2. POTHOLES

            RESOLVED that the report be noted.

            (The meeting commenced at 6.30 pm and closed at 8.55 pm)
            """);

    assertThat(Invented.texts(minutes.closing()))
        .containsExactly("(The meeting commenced at 6.30 pm and closed at 8.55 pm)");
  }

  @Test
  void knows_a_list_without_a_label_by_the_initials_in_brackets() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Minutes of the Annual Meeting of the Parish Council
            3rd June 2019, The Old Hut, Sallow

            Ada Quill-Jones (AQJ), Bo Tarn (BT), Cy Wex (CW),
            Di Sorrel (DS), Ed Lime (EL)

            1. To Elect a Chairperson
            Resolved: to elect Ada Quill-Jones as Chair

            2. To Elect a Vice-chair
            Resolved: to elect Bo Tarn as Vice-chair
            """);

    assertThat(String.join(" ", Invented.texts(minutes.attendance())))
        .isEqualTo(
            "Ada Quill-Jones (AQJ), Bo Tarn (BT), Cy Wex (CW), Di Sorrel (DS), Ed Lime (EL)");
  }

  @Test
  void keeps_the_line_below_a_label_with_a_dash_in_the_list() {
    MinutesDocument minutes =
        Invented.md(
            """
            MINUTES OF SALLOW PARISH COUNCIL MEETING HELD AT THE HUT MONDAY 3rd JUNE 2019

            Present\u2013 Cllr Ada Quill - Chairman, Cllr B Tarn, Cllr Cy Wex.

            Mr D Sorrel \u2013 County Councillor and two members of the public

            1\\. The Minutes of the meeting held on 06/05/19 were agreed.

            2\\. Matters arising
            """);

    assertThat(Invented.texts(minutes.attendance())).hasSize(2);
  }

  @Test
  void parts_a_page_of_which_each_item_became_one_line() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Apologies and substitutions Minutes: Apologies were received from Councillor Quill.

            Minutes of previous meeting PDF 19 KB To confirm the minutes of the previous meeting. Minutes: The minutes of 7 August were approved and signed.

            Roads near the weirs Minutes: Members asked what the works would cost.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Apologies and substitutions",
            "null | Minutes of previous meeting",
            "null | Roads near the weirs");
    assertThat(Invented.texts(minutes.items().get(1).paragraphs()))
        .containsExactly("The minutes of 7 August were approved and signed.");
  }

  @Test
  void reads_items_that_are_rows_of_a_markdown_table() {
    MinutesDocument minutes =
        Invented.md(
            """
            # PELL DELIVERY BOARD

            Note of Meeting - Thursday 9 September 2021

            | | **Item** | **Action** |
            | --- | --- | --- |
            | **1.** | **Welcome**<br>AQ welcomed all to the call.<br>BT gave her apologies. | |
            | **2.** | **Dashboard**<br>CW presented the dashboard. |<br>**CW** to send it |
            """);

    assertThat(Invented.items(minutes)).containsExactly("1 | Welcome", "2 | Dashboard");
  }

  @Test
  void knows_bold_headings_in_the_mark_up_of_a_page_and_short_ones_in_capitals() {
    MinutesDocument minutes =
        Invented.md(
            """
            <p><strong>Pell Panel</strong></p>
            <p>Minutes of the meeting held on 3 June 2019</p>
            <p><strong>Welcome and introductions</strong></p>
            <p>The Chair welcomed everybody.</p>
            <p><strong>Open data</strong></p>
            <p>The Panel agreed the plan.</p>
            <p><strong>AOB</strong></p>
            <p>There was none.</p>
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("null | Welcome and introductions", "null | Open data", "null | AOB");
  }

  @Test
  void knows_a_table_of_items_by_its_head() {
    MinutesDocument minutes =
        Invented.md(
            """
            # Sallow Town Team - 3 June 2019

            Present: Ada Quill (Chair), Bo Tarn

            | Item | Discussion | Action | By whom |
            |------|------------|--------|---------|
            | 1. Market | Stalls are down to nine this month. | Draft an offer | BT |
            | 2. Signs | Bo showed a proof of the new posts. | Place the order | AQ |
            """);

    assertThat(Invented.items(minutes)).containsExactly("1 | Market", "2 | Signs");
  }

  @Test
  void takes_short_lines_close_above_sentences_for_headings() {
    MinutesDocument minutes =
        Invented.txt(
            """
            PUBLIC MEETING ON THE BYPASS
            held at Sallow Hall on Monday 3 June 2019

            Cllr Quill was in the chair, and about ninety residents attended.

            Introduction
            Cllr Quill set out the purpose of the evening.

            Presentation
            Mr Tarn outlined the three routes that were under study.

            Questions
            A resident said that the village had waited for thirty years.

            Close
            The Chair thanked the speakers and closed the meeting.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Introduction", "null | Presentation", "null | Questions", "null | Close");
  }

  @Test
  void puts_routine_business_behind_labels_among_headings_set_apart() {
    MinutesDocument minutes =
        Invented.md(
            """
            # Sallow Parish Council

            Minutes of the meeting held on 3 June 2019

            **Present:** Cllr Quill (Chairman), Cllr Tarn

            **Declarations of interest:** None were made.

            **Highways**

            The lanes were walked and eleven holes were found.

            **Finance**

            The payments were listed and came to £1,204.

            **Playing field**

            The swings have been repainted by the contractor.

            **Allotments**

            The ditch was cleared before the winter came.

            **Date of next meeting:** Monday 1 July 2019 at 7.30 pm.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Declarations of interest",
            "null | Highways",
            "null | Finance",
            "null | Playing field",
            "null | Allotments",
            "null | Date of next meeting");
  }

  @Test
  void joins_a_list_whose_line_ends_with_and() {
    MinutesDocument minutes =
        Invented.txt(
            """
            Minutes of the Planning Committee held on 3 June 2019

            Present:   Councillor A. Quill (Chairman)
                       Councillors R. Tarn, S. Wex and
                       H. Yarn

            1. MINUTES

            The minutes were approved and signed.
            """);

    assertThat(Invented.texts(minutes.attendance()))
        .contains("Councillors R. Tarn, S. Wex and H. Yarn");
  }

  @Test
  void takes_a_title_over_the_list_of_those_present_for_no_item() {
    MinutesDocument minutes =
        Invented.md(
            """
            ## Sallow Plan Steering Group

            ### Notes

            **Attending**

            - Ada Quill (chairing)
            - Bo Tarn

            ### Survey

            Bo presented the results: 412 forms came back.

            ### Sites

            Ada reported back from the parish council on the sites.

            ### Money

            The grant runs out in September of this year.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("null | Survey", "null | Sites", "null | Money");
    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly("Attending", "Ada Quill (chairing)", "Bo Tarn");
  }

  @Test
  void keeps_what_was_minuted_above_the_label_of_a_decision() {
    MinutesDocument minutes =
        Invented.md(
            """
            # Sallow Joint Committee

            Minutes of the meeting held on 3 June 2019

            Present: Cllr Ada Quill (Chair), Cllr Bo Tarn

            **57/22 Cycling plan**

            Cllr Tarn moved that the plan be endorsed, and Cllr Quill seconded it.

            Decision:

            1. To endorse the plan.
            """);

    assertThat(Invented.texts(minutes.items().get(0).paragraphs()))
        .containsExactly(
            "Cllr Tarn moved that the plan be endorsed, and Cllr Quill seconded it.",
            "Decision:",
            "1. To endorse the plan.");
  }
}
