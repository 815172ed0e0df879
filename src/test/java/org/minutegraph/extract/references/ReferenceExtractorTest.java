package org.minutegraph.extract.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Reference;

class ReferenceExtractorTest {
  private static final Meeting MEETING =
      new Meeting(
          "Harbour Works Committee",
          LocalDate.of(2014, 3, 19),
          null,
          null,
          null,
          LocalDate.of(2014, 5, 21),
          null,
          null,
          null,
          null);

  /** {@code minute number date body} or {@code meeting date body} of each, in order. */
  private static List<String> references(String text) {
    return find(text, MEETING);
  }

  private static List<String> find(String text, Meeting meeting) {
    MinutesDocument minutes = Minutes.of(text.startsWith("#") ? text : "# 7. Bridges\n\n" + text);
    return new ReferenceExtractor()
        .find(minutes, meeting).stream().map(ReferenceExtractorTest::printed).toList();
  }

  private static String printed(Reference r) {
    return r.kind().name().toLowerCase(Locale.ROOT)
        + (r.number() == null ? "" : " " + r.number())
        + " "
        + r.date()
        + " "
        + r.body();
  }

  @Test
  void leads_matters_arising_to_the_minutes_they_arise_from() {
    String minutes = "# 2. Minutes of the meeting of 6 February 2014\n\nApproved.\n\n";
    assertThat(references(minutes + "On 2.6 (drains), the Clerk had written."))
        .containsExactly("meeting 2014-02-06 null", "minute 2.6 2014-02-06 null");
    assertThat(
            references(
                minutes
                    + "# 3. Matters arising\n\nPage 3, item 7: done.\n\nMill Lane (item 4) was"
                    + " clear.\n\nUnder CB 27 it was said that it would go to Cabinet on 4"
                    + " April."))
        .containsExactly(
            "meeting 2014-02-06 null",
            "minute 7 2014-02-06 null",
            "minute 4 2014-02-06 null",
            "meeting 2014-04-04 Cabinet",
            "minute CB 27 2014-02-06 null");
    assertThat(
            references(
                "# 4. Minutes\n\nThe minutes of the meeting held on 6 February 2014 were agreed,"
                    + " save that at 5.14 \"four\" should read \"forty\"."))
        .containsExactly("meeting 2014-02-06 null", "minute 5.14 2014-02-06 null");
  }

  @Test
  void takes_shares_and_times_under_the_minutes_for_no_minute() {
    String minutes = "# 2. Minutes of 6 February 2014\n\n";
    assertThat(references(minutes + "All done apart from 5.9 (tar). It stood at 4.5%, at 7.30 pm."))
        .containsExactly("meeting 2014-02-06 null", "minute 5.9 2014-02-06 null");
  }

  @Test
  void reads_meetings_of_other_bodies_told_in_passing() {
    assertThat(references("The Cabinet had on 7 January 2014 called in a firm."))
        .containsExactly("meeting 2014-01-07 Cabinet");
    assertThat(references("It was being considered by TDC on 21 January 2014."))
        .containsExactly("meeting 2014-01-21 TDC");
    assertThat(references("*Harbour Partnership* (Jo): met 2nd January, and all was well."))
        .containsExactly("meeting 2014-01-02 Harbour Partnership");
    assertThat(references("This was raised at the last Strategic Board."))
        .containsExactly("meeting null Strategic Board");
    assertThat(references("Last week's Oakmere Town Council meeting had heard it."))
        .containsExactly("meeting null Oakmere Town Council");
    assertThat(references("The webcast of the Council Meeting is kept.")).isEmpty();
    assertThat(references("The Roads Panel has received word that a start of 1 May 2014 is set."))
        .isEmpty();
    assertThat(references("The Parish Council meeting be suspended.")).isEmpty();
  }

  @Test
  void reads_meetings_by_what_was_done_at_them() {
    assertThat(references("The Panel was reminded that it had resolved on 5 January to visit."))
        .containsExactly("meeting 2014-01-05 null");
    assertThat(references("It was heard on 9 November 2013 (Minute 31 of that meeting refers)."))
        .containsExactly("meeting 2013-11-09 null", "minute 31 2013-11-09 null");
    assertThat(references("He agreed the changes to the January minutes."))
        .containsExactly("meeting 2014-01 null");
    assertThat(references("Since the last meeting (January) two walls fell."))
        .containsExactly("meeting 2014-01 null");
  }

  @Test
  void takes_the_own_next_meeting_for_no_reference_however_it_is_told() {
    assertThat(references("Next meeting: Tuesday 21st April 2015. All welcome.")).isEmpty();
    assertThat(references("The date of the next meeting is Friday 24th October 2014.")).isEmpty();
    assertThat(references("Annual Town Meeting: Tues 28th April 2015.")).isEmpty();
  }

  @Test
  void reads_papers_cited_by_body_and_day() {
    assertThat(references("(Reference – Roads Committee, 1 December 2013 (item 7); report.)"))
        .containsExactly(
            "meeting 2013-12-01 Roads Committee", "minute 7 2013-12-01 Roads Committee");
    assertThat(references("The minutes of the Roads Panel (3 February 2014) were received."))
        .containsExactly("meeting 2014-02-03 Roads Panel");
    assertThat(references("The average fell from 7 minutes 10 to 6 minutes 52.")).isEmpty();
    assertThat(references("(References – Act of Council No 6 of 25 May 2013; log.)"))
        .containsExactly("meeting 2013-05-25 Council", "minute 6 2013-05-25 Council");
    assertThat(references("Further to Minute No. CE.27 of 3 December 2013, he reported."))
        .containsExactly("minute CE.27 2013-12-03 null");
  }

  @Test
  void knows_the_body_whose_meeting_is_told_of() {
    assertThat(references("At its meeting on 12 January 2014 the Roads Committee had deferred it."))
        .containsExactly("meeting 2014-01-12 Roads Committee");
    assertThat(references("The decision of the Executive at its meeting of 9 February 2014 stood."))
        .containsExactly("meeting 2014-02-09 Executive");
    assertThat(references("The joint session with the Roads Panel, planned for 20 April, moved."))
        .containsExactly("meeting 2014-04-20 Roads Panel");
  }

  @Test
  void reads_the_previous_minutes_once_for_heading_and_text() {
    assertThat(
            references(
                "# 3. Minutes of the meeting held on 15th January, 2014\n\nResolved:- That the"
                    + " minutes of the meeting held on 15th January, 2014, be approved."))
        .containsExactly("meeting 2014-01-15 null");
    assertThat(references("The minutes of the previous meeting on 6th February were approved."))
        .containsExactly("meeting 2014-02-06 null");
    assertThat(references("The Minutes of the Meeting (via Zoom) held on 2 March 2014 were read."))
        .containsExactly("meeting 2014-03-02 null");
    assertThat(references("The minutes of 6 February 2014 were signed."))
        .containsExactly("meeting 2014-02-06 null");
  }

  @Test
  void a_number_in_minutes_that_are_corrected_is_one_of_theirs_although_the_own_have_it_too() {
    assertThat(
            references(
                "Resolved:- That the minutes of the meeting held on 15th January, 2014 be approved,"
                    + " subject to Minute No. 7 being amended to include Councillor Yew."))
        .containsExactly("meeting 2014-01-15 null", "minute 7 2014-01-15 null");
    assertThat(references("He spoke on 15th January, 2014 as he had under Minute No. 7."))
        .isEmpty();
  }

  @Test
  void reads_meetings_of_other_bodies_with_their_names() {
    assertThat(
            references(
                "The report had been submitted to the Lighthouse Select commission on 12th March"
                    + " and the Corporate Pilots Group on 21st January."))
        .containsExactly(
            "meeting 2014-03-12 Lighthouse Select commission",
            "meeting 2014-01-21 Corporate Pilots Group");
    assertThat(
            references(
                "The minutes of the Joint Pilots Board meeting held on 13th December, 2013, were"
                    + " noted."))
        .containsExactly("meeting 2013-12-13 Joint Pilots Board");
    assertThat(references("It was to be sent to the Cabinet on 4 April 2014."))
        .containsExactly("meeting 2014-04-04 Cabinet");
    assertThat(
            references(
                "He spoke for the Corporate Tides Committee, which had examined the draft on 8"
                    + " March 2014."))
        .containsExactly("meeting 2014-03-08 Corporate Tides Committee");
  }

  @Test
  void reads_months_before_the_word_meeting() {
    assertThat(references("This was to be ratified at the April meeting."))
        .containsExactly("meeting 2014-04 null");
    assertThat(
            references(
                "Errors found at the March 2013 meeting of the Lighthouse Select Commission."))
        .containsExactly("meeting 2013-03 Lighthouse Select Commission");
    assertThat(references("At the next meeting in July, 2014, an update was expected."))
        .containsExactly("meeting 2014-07 null");
    assertThat(references("A report would come to the Lighthouse Board in September 2014."))
        .isEmpty();
  }

  @Test
  void reads_every_day_of_a_row_of_meetings() {
    assertThat(references("Meetings in the west would take place on 18th and 19th of May."))
        .containsExactly("meeting 2014-05-18 null", "meeting 2014-05-19 null");
  }

  @Test
  void reads_other_bodies_meetings_without_a_date() {
    assertThat(references("A presentation would be made at the next Council meeting."))
        .containsExactly("meeting null Council");
    assertThat(
            references(
                "An update on the recent meeting of the Corporate Pilots Panel would go out."))
        .containsExactly("meeting null Corporate Pilots Panel");
    assertThat(
            references(
                "A long on-site meeting had recently been held. A public meeting had taken place."))
        .containsExactly("meeting null null", "meeting null null");
  }

  @Test
  void leaves_the_own_meetings_out() {
    assertThat(references("# 9. Date of next meeting\n\nWednesday, 21st May, 2014 at 2.00 pm"))
        .isEmpty();
    assertThat(references("The next meeting would be held on 21st May, 2014.")).isEmpty();
    assertThat(
            references(
                "A report would come to the next meeting. It was promised at the last meeting."))
        .isEmpty();
    assertThat(references("By attending several meetings of the Lighthouse Commission he knew it."))
        .isEmpty();
    assertThat(references("They met on 16th January with pilots.")).isEmpty();
    assertThat(
            references(
                "It would go to a conference on 3rd April at the Suicide Tides Conference on 3rd"
                    + " April."))
        .isEmpty();
    assertThat(references("The Engineer was to report to the meeting on 21st May, 2014."))
        .containsExactly("meeting 2014-05-21 null");
  }

  @Test
  void reads_minute_numbers_with_the_meeting_they_belong_to() {
    assertThat(
            references(
                "The Committee considered what the Cabinet had recommended on 1 March 2014 (Minute"
                    + " 63 refers)."))
        .containsExactly("meeting 2014-03-01 Cabinet", "minute 63 2014-03-01 Cabinet");
    assertThat(
            references(
                "The minutes of the Tides Panel held on 6th February, 2014, were read. The list in"
                    + " Minute Number 50 (Buoys) and in Minute No. 50 was kept."))
        .containsExactly("meeting 2014-02-06 Tides Panel", "minute 50 2014-02-06 Tides Panel");
    assertThat(
            references(
                "The minutes of the meeting held on 6 February 2014 were agreed.\n\n"
                    + "Ms Oak asked about the action at minute 27 of that meeting."))
        .containsExactly("meeting 2014-02-06 null", "minute 27 2014-02-06 null");
    assertThat(
            references(
                "With reference to the Minute of the Pilots Committee of 7 December 2013 (paragraph"
                    + " 4), a report was read."))
        .containsExactly(
            "meeting 2013-12-07 Pilots Committee", "minute 4 2013-12-07 Pilots Committee");
    assertThat(
            references(
                "The Committee approved the Minute of the meeting of 23 January 2014.\n\n"
                    + "Arising from paragraph 7 of that Minute, a diver spoke."))
        .containsExactly("meeting 2014-01-23 null", "minute 7 2014-01-23 null");
  }

  @Test
  void reads_numbered_minutes_under_matters_arising() {
    assertThat(
            references(
                "# 5. Matters arising\n\n"
                    + "13/098 (Buoys): the buoys were in.\n\n"
                    + "13/103 (Ropes): none.\n\n"
                    + "Lamps (Minute 31 of 29 January 2014 refers): lit.\n\n"
                    + "Oars (Minute 29 refers): wet."))
        .containsExactly(
            "minute 13/098 null null",
            "minute 13/103 null null",
            "minute 31 2014-01-29 null",
            "minute 29 null null");
  }

  @Test
  void keeps_the_own_items_apart_from_earlier_minutes() {
    assertThat(references("Cllr Penwarne declared an interest in Minute 7 (Bridges).")).isEmpty();
    assertThat(references("A walk of 12 minutes. It took 10 minute breaks.")).isEmpty();
  }

  @Test
  void keeps_a_date_as_printed_even_where_it_looks_wrong() {
    assertThat(references("The minutes of the meeting held on 4 March 2015 were approved."))
        .containsExactly("meeting 2015-03-04 null");
  }

  @Test
  void reads_months_of_meetings_in_headings_lists_and_about_half_a_year_away() {
    assertThat(references("# 1. MINUTES OF THE FEBRUARY MEETING\n\nThese were agreed."))
        .containsExactly("meeting 2014-02 null");
    assertThat(references("It was raised at the December and January meetings."))
        .containsExactly("meeting 2013-12 null", "meeting 2014-01 null");
    assertThat(references("An item on tides should be added for the September meeting."))
        .containsExactly("meeting 2014-09 null");
    assertThat(references("The Pier Committee had met before their next meeting in early May."))
        .containsExactly("meeting 2014-05 null");
    assertThat(references("Nobody came to the March meeting. No meeting in August was planned."))
        .isEmpty();
  }

  @Test
  void reads_meetings_that_a_body_will_hold_or_held() {
    assertThat(references("The Tide Liaison Group would be meeting on 8 April in the hall."))
        .containsExactly("meeting 2014-04-08 Tide Liaison Group");
    assertThat(references("She attended the remote meeting held by the Tarn Partnership."))
        .containsExactly("meeting null Tarn Partnership");
    assertThat(references("That the officers attend the meeting on 25 September 2014."))
        .containsExactly("meeting 2014-09-25 null");
  }

  @Test
  void takes_a_limb_of_the_own_items_for_no_earlier_minute() {
    assertThat(references("Councillor Ash declared an interest in Minute 7(b).")).isEmpty();
    assertThat(references("ARRANGEMENTS FOR AGM")).isEmpty();
  }

  @Test
  void looks_back_for_a_missing_year_where_the_words_do() {
    assertThat(references("The minutes of the meeting held on 20th August were approved."))
        .containsExactly("meeting 2013-08-20 null");
    assertThat(references("A meeting would be held on 10th January."))
        .containsExactly("meeting 2015-01-10 null");
  }

  @ParameterizedTest
  @CsvSource({
    "Further to Minute 31-22/23 it was noted., 31-22/23",
    "The recommendation at Minute P/87 was read., P/87",
    "Minute 42 (b) was read., 42 (b)",
    "It was referred to the Committee (C 041/25 refers)., C 041/25",
    "As minuted at 1190 it had cost much., 1190",
    "With reference to article 4 of the Minute it was read., 4",
    "Min. 043.2 was read., 043.2",
  })
  void reads_numbers_of_minutes_in_all_forms(String sentence, String number) {
    assertThat(references(sentence)).containsExactly("minute " + number + " null null");
  }

  @Test
  void knows_numbers_of_other_minutes_by_the_shape_of_the_own() {
    String own = "# WB021/25. Weirs\n\nThe weirs stood.\n\n# WB022/25. Locks\n\n";
    assertThat(references(own + "He referred to WB009/25 and to WB021/25, and the A 25 road."))
        .containsExactly("minute WB009/25 null null");
    assertThat(references(own + "The minutes (WB009/25 to WB018/25) were signed.")).isEmpty();
  }

  @Test
  void reads_what_a_body_is_to_do_on_a_day_and_lists_of_minutes() {
    assertThat(references("The Weirs Committee would consider the plan on 6 February 2014."))
        .containsExactly("meeting 2014-02-06 Weirs Committee");
    assertThat(references("Locks Committee \u2013 7 January 2014"))
        .containsExactly("meeting 2014-01-07 Locks Committee");
    assertThat(references("Weirs Committee, 7 January 2014 and 21 January 2014 - received."))
        .containsExactly(
            "meeting 2014-01-07 Weirs Committee", "meeting 2014-01-21 Weirs Committee");
    assertThat(references("It went to the Weirs Board, which would meet on 8 April 2014."))
        .containsExactly("meeting 2014-04-08 Weirs Board");
    assertThat(references("The Board of Lock Homes would decide on 8 April 2014."))
        .containsExactly("meeting 2014-04-08 null");
    assertThat(references("Next Forum 8 April 2014")).isEmpty();
    assertThat(references("Actions from 7 January 2014 were gone through."))
        .containsExactly("meeting 2014-01-07 null");
  }
}
