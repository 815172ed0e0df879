package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MinutesDocument;

class ContributionExtractorTest {

  @Test
  void parts_a_paragraph_where_another_speaker_answers() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                Members asked whether the bridge was safe. The Bridge Manager advised that it was. \
                The Bridge Manager added that it would be inspected.
                """))
        .containsExactly(
            "Members|QUESTION|Members asked whether the bridge was safe.",
            "Bridge Manager|ANSWER|The Bridge Manager advised that it was. The Bridge Manager added"
                + " that it would be inspected.");
  }

  @Test
  void takes_two_presenters_as_two_contributions_of_one_stretch() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                Ms Ada Penn, Head of Bridges, and Mr Bo Quill, Bridge Engineer, presented the plan.

                It covered the next ten years.

                Councillor Marsh asked what it cost.
                """))
        .containsExactly(
            "Ada Penn|PRESENTATION|Ms Ada Penn, Head of Bridges, and Mr Bo Quill, Bridge Engineer,"
                + " presented the plan.\n\nIt covered the next ten years.",
            "Bo Quill|PRESENTATION|Ms Ada Penn, Head of Bridges, and Mr Bo Quill, Bridge Engineer,"
                + " presented the plan.\n\nIt covered the next ten years.",
            "Marsh|QUESTION|Councillor Marsh asked what it cost.");
  }

  @Test
  void takes_joint_posts_as_two_contributions() {
    assertThat(
            speakers(
                """
                # 4. Bridges

                The Interim Director for Roads and the Assistant Director for Bridges attended the \
                meeting to present a report.
                """))
        .containsExactly("Interim Director for Roads", "Assistant Director for Bridges");
  }

  @Test
  void keeps_a_presenters_further_paragraphs_presentation_until_somebody_asks() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Ms Ada Penn, Head of Bridges, introduced the report.

                Ms Penn noted that traffic had grown.

                The Chair asked if it would go on growing.

                Ms Penn thought that it would.

                Ms Penn pointed to the forecast and explained how it was made.

                Councillor Marsh was concerned about noise.

                Ms Penn said that barriers were planned.

                Councillor Reedham thanked Ms Penn for the report.
                """))
        .containsExactly(
            "Ada Penn PRESENTATION",
            "Penn PRESENTATION",
            "The Chair QUESTION",
            "Penn ANSWER",
            "Penn ANSWER",
            "Marsh STATEMENT",
            "Penn ANSWER",
            "Reedham THANKS");
  }

  @Test
  void tells_requests_from_questions() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Councillor Marsh asked that the towpath be lit.

                Councillor Reedham asked for the results of the survey.

                Councillor Marsh asked for further information about the towpath.

                Councillor Reedham asked the Member for Bridges when the survey had been made.

                Mrs Tansy Orme asked the Clerk to write to the owners.
                """))
        .containsExactly(
            "Marsh REQUEST",
            "Reedham REQUEST",
            "Marsh QUESTION",
            "Reedham QUESTION",
            "Tansy Orme REQUEST");
  }

  @Test
  void begins_with_the_words_that_lead_in() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                With the permission of the Chair, Mrs Tansy Orme, a local resident, asked who would \
                pay.

                In response the Chair said that it was the county.

                As a supplementary question Mrs Orme asked when.

                Responding, the Head of Bridges undertook to find out.
                """))
        .containsExactly(
            "Tansy Orme|QUESTION|With the permission of the Chair, Mrs Tansy Orme, a local resident,"
                + " asked who would pay.",
            "The Chair|ANSWER|In response the Chair said that it was the county.",
            "Orme|QUESTION|As a supplementary question Mrs Orme asked when.",
            "Head of Bridges|ANSWER|Responding, the Head of Bridges undertook to find out.");
  }

  @Test
  void begins_behind_a_label() {
    assertThat(
            spoken(
                """
                # 4. Matters arising

                Towpath lights - Mr Bo Quill reported that they had been repaired.

                31/07 (Weir): Mr Quill reported that it was dry.

                (a) Mrs Tansy Orme asked why.
                """))
        .containsExactly(
            "Bo Quill|STATEMENT|Mr Bo Quill reported that they had been repaired.",
            "Quill|STATEMENT|Mr Quill reported that it was dry.",
            "Tansy Orme|QUESTION|Mrs Tansy Orme asked why.");
  }

  @Test
  void takes_a_report_told_in_the_passive() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                A report was presented by Ada Penn, Head of Bridges, on the old bridge. It was closed.
                """))
        .containsExactly(
            "Ada Penn|PRESENTATION|A report was presented by Ada Penn, Head of Bridges, on the old"
                + " bridge. It was closed.");
  }

  @Test
  void takes_the_asker_where_the_answer_has_no_speaker() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                In reply to a question from Councillor Marsh about noise, it was explained that \
                barriers were planned.

                Councillor Reedham noted that the barriers were high.
                """))
        .containsExactly("Marsh QUESTION", "Reedham STATEMENT");
  }

  @Test
  void takes_only_the_answer_where_the_lead_in_names_the_asker() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                In answer to Councillor Marsh, the Head of Bridges said that barriers were planned.
                """))
        .containsExactly("Head of Bridges ANSWER");
  }

  @Test
  void leaves_out_what_is_no_speech() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                The Chair welcomed everyone to the meeting.

                The Chair introduced Mrs Tansy Orme.

                Two residents had come and expressed a wish to join.

                Councillor Marsh left the room.

                Councillor Marsh moved, and Councillor Reedham seconded, that the plan be approved.

                The Committee noted the report.

                Councillor Marsh proposed, and Councillor Reedham seconded, that the owners be \
                required to publish what inspectors reported.

                Members were advised that the bridge was closed.

                Ms Ada Penn had written to the owners.

                The Head of Bridges was to inform the county.

                Resolved: That Councillor Marsh asked for lights be recorded.
                """))
        .isEmpty();
  }

  @Test
  void takes_a_group_that_gives_its_opinion() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                The Partnership felt that the bridge was worth its cost.

                Members expressed concern about noise.

                A resident of Mill Road complained about dust.
                """))
        .containsExactly(
            "The Partnership STATEMENT", "Members STATEMENT", "A resident of Mill Road STATEMENT");
  }

  @Test
  void keeps_speech_quoted_from_another_minute_apart() {
    assertThat(
            kinds(
                """
                # 4. Minutes

                The minutes of 3 May were confirmed, minute 12 being amended to read \u201cCouncillor \
                Marsh asked that the towpath be lit.\u201d
                """))
        .isEmpty();
  }

  @Test
  void lets_an_undertaking_count_only_as_a_reply() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Ms Ada Penn agreed to check the towpath.

                # 5. Weirs

                Councillor Marsh complained about the weir.

                Ms Penn agreed to check it.
                """))
        .containsExactly("Marsh STATEMENT", "Penn ANSWER");
  }

  @Test
  void joins_paragraphs_and_bullets_that_name_no_speaker() {
    assertThat(
            spoken(
                """
                # 4. Bridges

                Ms Ada Penn gave a presentation which covered:-

                - the old bridge, where Ms Penn had worked

                - the new bridge

                She added that both were sound.
                """))
        .containsExactly(
            "Ada Penn|PRESENTATION|Ms Ada Penn gave a presentation which covered:-\n\n- the old"
                + " bridge, where Ms Penn had worked\n\n- the new bridge\n\nShe added that both were"
                + " sound.");
  }

  @Test
  void takes_the_naming_of_a_talk_for_its_speaker() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Ms Ada Penn, Head of Bridges, gave a presentation.

                Ada's presentation covered the following: -

                - the old bridge
                """))
        .containsExactly("Ada Penn PRESENTATION", "Ada PRESENTATION");
  }

  @Test
  void takes_a_circulated_report_and_its_authors_words_as_one() {
    assertThat(
            spoken(
                """
                # 4. County Councillor's report

                Cllr Marsh's report had been circulated. He drew attention to the new buses.

                Ms Ada Penn's paper was taken as read. It showed the old bridge.
                """))
        .containsExactly(
            "Marsh|PRESENTATION|Cllr Marsh's report had been circulated. He drew attention to the"
                + " new buses.\n\nMs Ada Penn's paper was taken as read. It showed the old bridge.");
  }

  @Test
  void names_the_person_where_the_post_stands_before_the_name() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                The Chair, Councillor Lars Marsh, thanked the engineers.

                Councillor Reedham, who spoke with the consent of the Chair, urged caution.
                """))
        .containsExactly("Lars Marsh THANKS", "Reedham STATEMENT");
  }

  @Test
  void takes_news_under_a_standing_heading_for_a_statement() {
    assertThat(
            kinds(
                """
                # 4. Communications

                The Clerk reported that the hall was closed.

                # 5. Budget monitoring

                The Clerk reported that the hall had cost more.
                """))
        .containsExactly("Clerk STATEMENT", "Clerk PRESENTATION");
  }

  @Test
  void links_an_answer_to_its_question() {
    List<Contribution> found =
        find(
            Minutes.of(
                """
                # 4. Bridges

                The Chair asked what it cost.

                Ms Ada Penn replied that it was free.
                """));

    assertThat(found).extracting(Contribution::position).containsExactly(1, 2);
    assertThat(found).extracting(Contribution::answers).containsExactly(null, 1);
  }

  @Test
  void leaves_a_reply_to_a_remark_without_a_question() {
    List<Contribution> found =
        find(
            Minutes.of(
                """
                # 4. Bridges

                The Chair asked what it cost.

                Ms Ada Penn replied that it was free.

                Councillor Ink was concerned that the bridge was closed at night.

                Ms Ada Penn explained that it would soon be lit.
                """));

    assertThat(found).extracting(Contribution::answers).containsExactly(null, 1, null, null);
  }

  @Test
  void joins_a_question_in_quotes_to_the_words_that_introduce_it() {
    assertThat(
            spoken(
                """
                # 4. Public questions

                Mrs Tansy Orme asked:

                \u201cWho pays for the bridge?\u201d Mrs Orme noted that it was old.
                """))
        .containsExactly(
            "Tansy Orme|QUESTION|Mrs Tansy Orme asked:\n\n\u201cWho pays for the bridge?\u201d Mrs"
                + " Orme noted that it was old.");
  }

  @Test
  void leaves_out_interests_greetings_and_offices_taken_up() {
    assertThat(
            kinds(
                """
                # 4. Bridges

                Councillors Ada Penn and Bo Quill declared an interest, but reported that they would \
                stay.

                The Chairman introduced the representatives from the Toll Trust.

                Cllr Marsh accepted the position of Chairman and was duly elected.

                Apologies from Councillor Marsh noted.

                PC Ivo Stroll submitted a report by email.
                """))
        .isEmpty();
  }

  @Test
  void leaves_out_what_somebody_away_has_written() {
    assertThat(
            kinds(
                """
                Present: Councillors Ada Penn (Chair) and Bo Quill

                Apologies: Councillor Lars Marsh

                # 4. Bridges

                Councillor Lars Marsh reported that the bridge was closed.

                Councillor Quill thanked the engineers.
                """))
        .containsExactly("Quill THANKS");
  }

  @Test
  void reads_labels_lead_ins_and_posts_of_other_styles() {
    assertThat(
            kinds(
                """
                # 6. Matters arising

                6.2 Mill Road Plot - Councillor Marsh confirmed that the matter was in hand.

                Growth Fund; Ms Ada Penn reported that two letters had come.

                Arising from minute 94 Mr Bo Quill confirmed that the group had met.

                The Clerk, as the county's officer for bridges stated that it would be better to wait.

                Councillor Penn referred to the survey and asked whether it was old. - Mr Quill \
                replied that it was new.

                # 7. Budget

                The Board received a report, which was presented by the Leader of the Council, \
                Councillor Lars Marsh.

                Councillor Penn stated that no figures were published. She asked if they could be.

                Mr Quill confirmed that they would be.
                """))
        .containsExactly(
            "Marsh STATEMENT",
            "Ada Penn STATEMENT",
            "Bo Quill STATEMENT",
            "Clerk STATEMENT",
            "Penn QUESTION",
            "Quill ANSWER",
            "Lars Marsh PRESENTATION",
            "Penn STATEMENT",
            "Quill ANSWER");
  }

  @Test
  void reads_questions_and_answers_under_heads_of_their_own() {
    assertThat(
            kinds(
                """
                # 4. Questions

                Question 1 from Mrs Tansy Orme to the Member for Bridges:

                \u201cWho pays for the bridge?\u201d

                Response from the Member for Bridges:

                \u201cThe county.\u201d

                Councillor Marsh raised concerns about tolls and queried whether they were fair.

                Councillor Penn wished to place on record her thanks to the engineers.
                """))
        .containsExactly(
            "Tansy Orme QUESTION", "Member for Bridges ANSWER", "Marsh QUESTION", "Penn THANKS");
  }

  private static List<Contribution> find(MinutesDocument minutes) {
    List<Attendance> attendance = new AttendanceExtractor().find(minutes);
    NameRegister names = NameRegister.of(minutes, attendance);
    return new ContributionExtractor()
        .find(minutes, attendance, names, new ResolutionExtractor().find(minutes));
  }

  private static List<String> spoken(String text) {
    MinutesDocument minutes = Minutes.of(text);
    return find(minutes).stream()
        .map(
            c ->
                c.speaker().name()
                    + "|"
                    + c.kind()
                    + "|"
                    + minutes.source().quote(c.evidence().span()))
        .toList();
  }

  private static List<String> kinds(String text) {
    return find(Minutes.of(text)).stream().map(c -> c.speaker().name() + " " + c.kind()).toList();
  }

  private static List<String> speakers(String text) {
    return find(Minutes.of(text)).stream().map(c -> c.speaker().name()).toList();
  }
}
