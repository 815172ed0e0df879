package org.minutegraph.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.InventedMinutes;
import org.minutegraph.model.Meeting;

class MeetingExtractorTest {

  private static Meeting meeting(String text) {
    return new MeetingExtractor().find(InventedMinutes.of("scan", text));
  }

  private static String when(String text) {
    Meeting m = meeting(text);
    return m.body()
        + "; "
        + m.date()
        + "; "
        + m.startTime()
        + "; "
        + m.endTime()
        + "; "
        + m.venue();
  }

  private static String next(String text) {
    Meeting m = meeting(text);
    return m.nextDate() + "; " + m.nextTime() + "; " + m.nextVenue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "YOUNG PEOPLE'S SELECT COMMISSION\\n"
            + "29th June, 2016 | Young People's Select Commission; 2016-06-29; null; null; null",
        "SCHOOLS, YOUTH AND SKILLS PARTNERSHIP Wednesday, 19th March, 2014 | Schools, Youth and"
            + " Skills Partnership; 2014-03-19; null; null; null",
        "WOLDBY DISTRICT COUNCIL\\n"
            + "MINUTES of the Meeting of Woldby District Council held in the Council Chamber, The"
            + " Moot Hall, Woldby on Wednesday, 15 November 2023 at 6.30 pm | Woldby District"
            + " Council; 2023-11-15; 18:30; null; Council Chamber, The Moot Hall, Woldby",
        "WOLDBY COUNTY COUNCIL\\n"
            + "CABINET\\n"
            + "Minutes of the meeting of the Cabinet held in the Ash Room, Shire Hall at 10.00 am"
            + " on Tuesday 13 July 2021 | Cabinet; 2021-07-13; 10:00; null; Ash Room, Shire Hall",
        "Minutes of the January meeting of Oak Parish Council\\n"
            + "Minutes of the meeting of Elm Parish Council\\n"
            + "held on Monday 12th January 2010 in the Village Hall at 7.30 p.m. | Elm Parish"
            + " Council; 2010-01-12; 19:30; null; Village Hall",
        "WOLDBY BOROUGH COUNCIL\\n"
            + "At a meeting of the Licensing Sub-Committee held on Friday, the 3rd day of February,"
            + " 2017 at 10.00 o'clock in the forenoon in Committee Room 2, the Town Hall |"
            + " Licensing Sub-Committee; 2017-02-03; 10:00; null; Committee Room 2, the Town Hall",
        "CYNGOR CYMUNED WOLDBY COMMUNITY COUNCIL\\n"
            + "Ordinary meeting, Wednesday 4th September 2024, Elm Village Hall, 7pm | Woldby"
            + " Community Council; 2024-09-04; 19:00; null; Elm Village Hall",
        "WOLDBY FIRE AND RESCUE AUTHORITY\\n"
            + "Minutes of a meeting of the Full Authority held on Friday 16th December 2016 at"
            + " 10.30am at Fire Headquarters, Elm Road | Woldby Fire and Rescue Authority;"
            + " 2016-12-16; 10:30; null; Fire Headquarters, Elm Road",
        "Roads and Transport Committee - Thursday, 9th March, 2023 6.30 pm\\n"
            + "Venue: Room 2, Civic Offices, Elm Road. View directions | Roads and Transport"
            + " Committee; 2023-03-09; 18:30; null; Room 2, Civic Offices, Elm Road",
        "Woldby Health and Care Board\\n"
            + "Minutes of the meeting held on Thursday 16 May 2024, 2.00pm to 4.05pm, in Meeting"
            + " Room 3, Woldby Hub | Woldby Health and Care Board; 2024-05-16; 14:00; 16:05;"
            + " Meeting Room 3, Woldby Hub",
        "STRATHELM COUNCIL\\n"
            + "MINUTE of MEETING of the ROADS AND HARBOURS COMMITTEE held in the Town House,"
            + " Elmport on Thursday, 25 January 2024 at 10.00 am | Roads and Harbours Committee;"
            + " 2024-01-25; 10:00; null; Town House, Elmport",
        "LONDON BOROUGH OF WOLDBY\\n"
            + "HOUSING SCRUTINY PANEL\\n"
            + "Minutes of the meeting held at 7.00pm on Monday 4 December 2023 in Committee Room 1,"
            + " Woldby Town Hall | Housing Scrutiny Panel; 2023-12-04; 19:00; null; Committee Room"
            + " 1, Woldby Town Hall",
        "WOLDBY SCHOOLS FORUM\\n"
            + "MINUTES OF THE MEETING HELD AT 4.00 PM ON WEDNESDAY 12 OCTOBER 2022\\n"
            + "IN THE TRAINING SUITE, HILL HOUSE | Woldby Schools Forum; 2022-10-12; 16:00; null;"
            + " TRAINING SUITE, HILL HOUSE",
        "WOLDBY COUNCIL\\n"
            + "ROADS SCRUTINY PANEL\\n"
            + "MINUTES OF THE MEETING HELD AT 4.00 PM ON 12 OCTOBER 2022\\n"
            + "IN THE COUNCIL CHAMBER, HILL HOUSE | Roads Scrutiny Panel; 2022-10-12; 16:00; null;"
            + " COUNCIL CHAMBER, HILL HOUSE",
        "WOLDBY BOROUGH COUNCIL\\n"
            + "Minutes of the Annual Meeting of the Council held on 4 May 2022 via Zoom | Woldby"
            + " Borough Council; 2022-05-04; null; null; Zoom",
        "Committee: Licensing Sub-Committee B\\n"
            + "Date: 29/06/16\\n"
            + "Time: 1900 hrs\\n"
            + "Venue: The Old Library | Licensing Sub-Committee B; 2016-06-29; 19:00; null; Old"
            + " Library",
        "EDUCATION, LIBRARIES AND\\n"
            + "SEND COMMITTEE\\n"
            + "3 March 2020 | Education, Libraries and SEND Committee; 2020-03-03; null; null;"
            + " null",
        "Elm Green Community Council\\n"
            + "Minutes of Meeting held on Tuesday 4th October 2011 in Elm Green Hall | Elm Green"
            + " Community Council; 2011-10-04; null; null; Elm Green Hall",
        "Elm Green Parish Council\\n"
            + "Minutes of a Meeting held on Tuesday 5 July 2016\\n"
            + "at 7.00 pm in Elm Green Hall | Elm Green Parish Council; 2016-07-05; 19:00; null;"
            + " Elm Green Hall",
        "Minutes of Sallow Annual Parish Council Meeting held in The Hut At 7.30pm on Wednesday 18"
            + " May 2011 | Sallow Parish Council; 2011-05-18; 19:30; null; Hut",
        "MINUTES OF SALLOW PARISH COUNCIL AGM MEETING HELD AT THE HUT ON\\n"
            + "TUESDAY MAY 6th 2014 | Sallow Parish Council; 2014-05-06; null; null; HUT",
        "Sallow Community Council Monthly Meeting\\n"
            + "held on 5 June 2018 | Sallow Community Council; 2018-06-05; null; null; null",
        "Minutes of the Annual Meeting of the Parish Council\\n"
            + "18th May 2017 | Brackenford Borough Council; 2017-05-18; null; null; null",
        "Note: These Minutes will remain DRAFT until approved at the next meeting of the"
            + " Committee\\n"
            + "ROADS MANAGEMENT COMMISSION\\n"
            + "MINUTES OF THE MEETING HELD ON TUESDAY, 31 AUGUST 2021 | Roads Management"
            + " Commission; 2021-08-31; null; null; null",
        "SAFER SALLOW PARTNERSHIP BOARD\\nMeeting notes: Tuesday 6th May 2014, 9.30 – 11.45, Fire"
            + " HQ, Quarry Road | Safer Sallow Partnership Board; 2014-05-06; 09:30; 11:45; Fire"
            + " HQ, Quarry Road",
        "WOLDBY COUNTY COUNCIL - CABINET\\n"
            + "Record of the proceedings of the Cabinet at its meeting in the Great Room, Shire"
            + " Hall, on Tuesday, 14th October, 2025 at 10.30 am | Cabinet; 2025-10-14; 10:30;"
            + " null; Great Room, Shire Hall",
        "CYNGOR SIR DERWEN / DERWEN COUNTY COUNCIL\\nPWYLLGOR CRAFFU LLEOEDD / PLACES SCRUTINY"
            + " COMMITTEE\\nMinutes of the meeting held on Tuesday, 8 November 2022 at 10.15am in"
            + " Siambr Derwen and on Zoom | Places Scrutiny Committee; 2022-11-08; 10:15; null;"
            + " Siambr Derwen",
        "Minutes of Proceedings of the Leisure Committee Meeting of Woldby and Sallow Borough"
            + " Council held on Monday 4 December 2023 in the Chamber, Civic Centre and by Virtual"
            + " Means, at 7.00pm | Leisure Committee; 2023-12-04; 19:00; null; Chamber, Civic"
            + " Centre",
        "At an Ordinary Meeting of the Sallow City Council, duly convened and held in the Council"
            + " Chamber, on Wednesday the 19th day of July, 2017 at 2.00 p.m. | Sallow City"
            + " Council; 2017-07-19; 14:00; null; Council Chamber",
        "WEST WOLDSHIRE JOINT WASTE COMMITTEE\\n"
            + "A Joint Committee of Woldshire County Council and the District Councils of Sallow"
            + " and Woldby\\n"
            + "Minutes of a meeting held at Woldby Guildhall on Thursday 12th September 2013 | West"
            + " Woldshire Joint Waste Committee; 2013-09-12; null; null; Woldby Guildhall",
        "Special meeting, Licensing Committee - Tuesday 4 February 2020 10.00 am | Licensing"
            + " Committee; 2020-02-04; 10:00; null; null",
        "At a Meeting of the POLICY COMMITTEE of the WOLDBY COUNCIL held in the Burgh Halls on"
            + " 3 May 2009 | Policy Committee; 2009-05-03; null; null; Burgh Halls",
        "Meeting: Audit and Governance Committee\\nDate and time: 12 January 2023 at 2pm\\nPlace:"
            + " Committee Room 1, Civic Centre | Audit and Governance Committee; 2023-01-12; 14:00;"
            + " null; Committee Room 1, Civic Centre",
      })
  void reads_every_form_of_title_block(String title, String expected) {
    assertThat(when(title.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @Test
  void takes_the_body_from_the_next_meeting_where_the_title_is_silent() {
    assertThat(
            when(
                """
                Minutes for meeting held Wednesday 5th February 2025
                Held in Elm Green Hall at 7:00pm.
                ---
                ---
                # | Next meeting
                The Next Elm Green Community Council meeting will take place on the 4th March 2025.
                """))
        .isEqualTo("Elm Green Community Council; 2025-02-05; 19:00; null; Elm Green Hall");
  }

  @Test
  void takes_body_and_date_from_the_file_as_a_last_resort() {
    Meeting m =
        new MeetingExtractor()
            .find(InventedMinutes.of("2019-03-12-elm-green-planning-committee", "Minutes"));
    assertThat(m.body() + " " + m.date()).isEqualTo("Elm Green Planning Committee 2019-03-12");
    assertThat(m.evidence()).isNotNull().extracting(e -> e.confidence()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE AND TIME OF NEXT MEETING | Resolved:- That a further meeting be held on Wednesday,"
            + " 21st May, 2014, commencing at 2.00 p.m. in Elm Town Hall. | 2014-05-21; 14:00; Elm"
            + " Town Hall",
        "Date of next meeting | The next meeting would be held on Tuesday 21 September 2021 at 2.00"
            + " pm in the Ash Suite, Shire Hall. | 2021-09-21; 14:00; Ash Suite, Shire Hall",
        "Date of next meeting | Monday 14th October 2024 at 7.30pm in the Reading Room. |"
            + " 2024-10-14; 19:30; Reading Room",
        "DATE AND TIME OF THE NEXT MEETING | That the next meeting take place on Tuesday 22"
            + " September 2020 at 5:30pm as a Microsoft Teams meeting. | 2020-09-22; 17:30;"
            + " Microsoft Teams",
        "DATE OF NEXT MEETING | The Committee noted that the next meeting would be held in the Town"
            + " House, Elmport on Thursday, 28 March 2024 at 10.00 am. | 2024-03-28; 10:00; Town"
            + " House, Elmport",
        "Next meeting | Tuesday 2nd February at 7.30 in Elm Primary School. | 2014-02-02; 19:30;"
            + " Elm Primary School",
        "Date of Next Meeting | The next meeting would be held via Zoom at 7.00pm on Tuesday 4 May"
            + " 2021. | 2021-05-04; 19:00; Zoom",
        "Work Programme | The next Elm Panel meeting will take place on the Tuesday 6th"
            + " January 2026 at 7pm in the Community Hall. | 2026-01-06; 19:00; Community Hall",
        "Date of next meeting | Tuesday 8th July 2014 at 9.30, Council Offices (Room 4). Please"
            + " note the change. | 2014-07-08; 09:30; Council Offices",
        "DONM | Tuesday 14 October, 13.30 (Teams, or Elm House if restrictions allow) |"
            + " 2014-10-14; 13:30; Teams",
        "Close | The meeting ended at noon. The next would be on Tuesday, 18th November at 10.30 am"
            + " in the same place. | 2014-11-18; 10:30; null",
        "Close | Next meeting: 12th December 2014, Elm Civic Hall. | 2014-12-12; null; Elm Civic"
            + " Hall",
        "Next mtg | Weds 16 April 7pm, Elm Hall | 2014-04-16; 19:00; Elm Hall",
        "Dates | Full Council: 2 April 2014; Elm Panel: 9 April 2014, 6pm; Oak Board: 10 April 2014"
            + " | 2014-04-09; 18:00; null",
        "Diary | Annual Parish Meeting: 2 April 2014. | null; null; null",
        "Any other business | The Chair said that the Panel would next meet on 16 April at half"
            + " past six. | 2014-04-16; 18:30; null",
        "Any other business | Members agreed to meet again on 16 April at 7 pm in Elm Hall. |"
            + " 2014-04-16; 19:00; Elm Hall",
        "Roads | The officers would meet again with the company on 16 April. | null; null; null",
        "Roads | It would go to the next meeting of the Oak Council on 16 April. | null; null;"
            + " null",
        "Any other business | Panel will reconvene on 16.04.14 at 1900 hrs. | 2014-04-16; 19:00;"
            + " null",
        "Close | The April meeting will be held on 16 April at seven o'clock, subject to agreement"
            + " at Annual Council. | 2014-04-16; 19:00; null",
        "DATE OF NEXT MEETING | Consideration was being given to alternating meeting times. | null;"
            + " null; null",
      })
  void reads_when_the_body_meets_next(String heading, String text, String expected) {
    assertThat(next("ELM PANEL\n19th March, 2014\n---\n---\n# 9 | " + heading + "\n" + text + "\n"))
        .isEqualTo(expected);
  }

  @Test
  void takes_a_missing_year_from_years_of_the_text_where_the_weekday_agrees() {
    Meeting m =
        meeting(
            """
            ELM PANEL
            GENERAL MEETING MONDAY 4 DECEMBER
            ---
            ---
            # 1 | Plans
            The first public meeting for 2024 would be in the spring.
            """);
    assertThat(m.date()).isEqualTo("2023-12-04");
  }

  @Test
  void takes_the_one_council_that_the_text_names_twice_for_the_one_that_met() {
    String text =
        """
        Minutes
        ---
        ---
        # 1 | Law
        It would bind Elm Green Parish Council, and Elm Green Parish Council wrote.
        """;
    assertThat(bodyOfUnknown(text)).isEqualTo("Elm Green Parish Council");
    assertThat(bodyOfUnknown(text.replace("and Elm", "and Oak"))).isNull();
  }

  private static @Nullable String bodyOfUnknown(String text) {
    return new MeetingExtractor().find(InventedMinutes.of("a", text, "Unknown")).body();
  }

  @Test
  void reads_the_next_meeting_below_its_label() {
    assertThat(
            next(
                """
                ELM PANEL
                9th March, 2023
                ---
                ---
                # 8 | Hack day
                It went well.
                Date of Future Meeting:
                24th May 2023, 14:00-16.30
                """))
        .isEqualTo("2023-05-24; 14:00; null");
  }

  @Test
  void reads_the_next_meeting_from_the_purpose_of_an_item() {
    assertThat(
            next(
                """
                ELM PANEL
                9th March, 2023
                ---
                ---
                # 8 | Work Programme
                > To agree the items for the next meeting, which will be held on Thursday, 15 June 2023 at 6.30 pm.
                That the programme be agreed.
                """))
        .isEqualTo("2023-06-15; 18:30; null");
  }

  @ParameterizedTest
  @CsvSource({
    "The meeting ended at 8.52 pm.,20:52",
    "There being no further business the Chairman closed the meeting at 9.12pm.,21:12",
    "Meeting closed: 8.15 pm,20:15",
    "The meeting was declared closed at 19:40,19:40",
  })
  void reads_when_the_meeting_ended(String closing, java.time.LocalTime end) {
    assertThat(
            meeting("ELM PANEL\n3 May 2020\n---\n---\n# 1 | X\nText.\n---\n" + closing).endTime())
        .isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minutes of the Annual Parish Meeting held on 9 May 2018 | Annual Parish Meeting",
        "Minutes of Elm Green Annual Parish Meeting held in The Hut | Elm Green Annual Parish"
            + " Meeting",
        "PPG Minutes 6 December 2021 | PPG",
        "VILLAGE LIAISON MINUTES | Village Liaison",
        "DRAFT MINUTES | Brackenford Borough Council",
        "Elm Village Hall (Registered Charity 12) Minutes of the Annual General Meeting held on 9"
            + " May 2018 | Elm Village Hall",
        "11 May 2020 Elm and Oak Community Council held their meeting via Zoom at 7pm | Elm and"
            + " Oak Community Council",
        "Minutes of the 2008 annual Elm Parish Council meeting. | Elm Parish Council",
      })
  void names_what_met_though_no_word_says_that_it_is_a_body(String title, String body) {
    assertThat(meeting(title).body()).isEqualTo(body);
  }

  @Test
  void reads_place_and_hour_from_the_sentence_that_opens_the_meeting() {
    assertThat(
            when(
                """
                LICENSING SUB-COMMITTEE B
                Wednesday, 26th September, 2018
                ---
                Present:- Councillor Ash (Chairperson) and Councillor Elm.
                The hearing commenced at 10.05 a.m. in Committee Room D.
                ---
                """))
        .isEqualTo("Licensing Sub-Committee B; 2018-09-26; 10:05; null; Committee Room D");
  }

  @Test
  void reads_labels_below_the_first_names() {
    assertThat(
            when(
                """
                ELM GREEN PARISH COUNCIL
                Neighbourhood Plan Working Party
                ---
                Chair:- Cllr Ash
                Date:- 24th June 2019
                Time:- 7.00pm
                Venue:- Ash Room, Elm Village Hall
                ---
                """))
        .isEqualTo(
            "Neighbourhood Plan Working Party; 2019-06-24; 19:00; null; Ash Room, Elm Village"
                + " Hall");
  }

  @Test
  void leaves_unknown_what_is_not_told() {
    Meeting m = meeting("Hello\n---\n---\n# 1 | Soup\nBoil it.\n");
    assertThat(m.date()).isNull();
    assertThat(m.venue()).isNull();
    assertThat(m.startTime()).isNull();
    assertThat(m.nextDate()).isNull();
    assertThat(m.nextEvidence()).isNull();
  }

  @Test
  void reads_when_the_meeting_began_and_ended_at_its_end() {
    assertThat(
            when(
                """
                ROADS COMMISSION
                31 August 2021
                ---
                ---
                # 1 | Minutes
                The minutes were approved.
                ---
                (The meeting commenced at 6.30 pm and closed at 8.55 pm)
                """))
        .isEqualTo("Roads Commission; 2021-08-31; 18:30; 20:55; null");
    assertThat(
            when(
                """
                ROADS COMMISSION
                31 August 2021
                ---
                ---
                # 1 | Minutes
                The minutes were approved.
                ---
                Time of commencement: 18:30 hours
                Time of conclusion: 20:45 hours
                """))
        .isEqualTo("Roads Commission; 2021-08-31; 18:30; 20:45; null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Woldby Safeguarding Board (WSB)\\nNotes of the Board meeting held on 3 May 2023 at 2pm |"
            + " Woldby Safeguarding Board; 2023-05-03; 14:00; null; null",
        "WOLDBY FLOOD FORUM\\n18th SEPTEMBER 2012\\n18.00 MOOT HALL, WOLDBY | Woldby Flood Forum;"
            + " 2012-09-18; 18:00; null; MOOT HALL, WOLDBY",
        "ELM PARISH COUNCIL Draft (until approved at the next meeting) Minutes of the Ordinary"
            + " Meeting held on 4 December 2019 at 7.00pm in Elm Hall | Elm Parish Council;"
            + " 2019-12-04; 19:00; null; Elm Hall",
        "ELM PARISH COUNCIL\\nMINUTES OF MEETING HELD ON l3th MAY 2011 AT 6.3OPM IN ELM HALL | Elm"
            + " Parish Council; 2011-05-13; 18:30; null; ELM HALL",
      })
  void reads_titles_of_other_forms(String text, String expected) {
    assertThat(when(text.replace("\\n", "\n") + "\n---\n---\n")).isEqualTo(expected);
  }

  @Test
  void reads_the_body_from_what_it_did_where_no_title_names_it() {
    assertThat(
            meeting(
                    """
                    Agenda and minutes
                    ---
                    ---
                    # 1 | Action tracker
                    The HEALTH & CARE JOINT BOARD noted the action tracker.
                    """)
                .body())
        .isEqualTo("Health & Care Joint Board");
  }
}
