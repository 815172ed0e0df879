package org.minutegraph.extract.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extract.InventedMinutes;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.attendance.AttendanceExtractor;
import org.minutegraph.extract.decisions.ResolutionExtractor;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.meeting.MeetingExtractor;
import org.minutegraph.extract.speech.ContributionExtractor;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Resolution;

class PublicQuestionExtractorTest {

  @Test
  void finds_question_supplementary_and_who_answered() {
    assertThat(
            questions(
                """
                # 4. Questions from members of the public

                (a) Mrs Tansy Orme asked the Member for Bridges when the bridge would open.

                Councillor Marsh replied that it would be soon.

                Mrs Orme asked as a supplementary question whether it was safe.

                The Leader said that it was.
                """))
        .containsExactly("Tansy Orme false Marsh", "Orme true The Leader");
  }

  @Test
  void takes_each_asker_without_a_name_for_another() {
    assertThat(
            questions(
                """
                # 4. Parking

                A resident asked what form the survey would have. Councillor Marsh showed a copy. A \
                neighbour asked whether it would be sent to all. A resident asked about permits.

                # 5. Public participation

                Two residents asked about the site. The owner of the inn asked if he might build.

                One parishioner asked about grit. Another asked about the bench. A Member asked why.
                """))
        .containsExactly(
            "A resident false Marsh",
            "A neighbour false null",
            "A resident false null",
            "Two residents false null",
            "The owner of the inn false null",
            "One parishioner false null",
            "Another false null");
  }

  @Test
  void finds_a_supplementary_question_in_the_paragraph_of_the_first() {
    assertThat(
            questions(
                """
                # 4. Questions from the public

                Ms Tansy Orme asked how much it had cost. The Leader said that it was much. By way \
                of a supplementary, Ms Orme asked if that was all.

                Mr Ivo Quill had given notice of a question about weeds. He had no supplementary \
                question.

                Question: Mrs Ada Penn, 4 Mill Lane

                To Councillor Marsh:-

                Why was the gate locked?

                Supplementary Question: Mrs Penn

                Who has the key?
                """))
        .containsExactly(
            "Tansy Orme false The Leader",
            "Orme true null",
            "Ivo Quill false null",
            "Ada Penn false null",
            "Penn true null");
  }

  @Test
  void knows_a_resident_who_asks_under_another_heading() {
    assertThat(
            questions(
                """
                # 4. Bridges

                With the permission of the Chair, Mrs Tansy Orme, a local resident, asked who would \
                pay.

                Councillor Marsh asked what it would cost.
                """))
        .containsExactly("Tansy Orme false null");
  }

  @Test
  void finds_questions_told_one_after_the_other() {
    assertThat(
            questions(
                """
                # 4. Questions by members of the public

                The Leader had received notice of two questions. The first was from Ms Tansy Orme, \
                who asked when the plan would be published.

                The second question, from Mr Ivo Quill, concerned weeds.

                The Panel received a question from Mr D Oak about the use of tasers.

                Question 4 - Mrs Ada Penn to the Chairman: "What is being done about potholes?"
                """))
        .containsExactly(
            "Tansy Orme false null",
            "Ivo Quill false null",
            "D Oak false null",
            "Ada Penn false null");
  }

  @Test
  void finds_questions_that_are_announced_and_not_told() {
    assertThat(
            questions(
                """
                # 4. Public questions

                One question had been received under Rule 9 from Dr Tansy Orme, for Elm Cyclists.

                (b) Mr Ivo Quill asked the following question of Councillor Marsh: Is it safe?

                Q3 from Mrs Ada Penn
                """))
        .containsExactly("Tansy Orme false null", "Ivo Quill false null", "Ada Penn false null");
  }

  @Test
  void leaves_out_what_members_ask_in_the_public_session() {
    assertThat(
            questions(
                """
                PUBLIC PARTICIPATION

                # 4. Public participation

                Councillor Marsh asked what it would cost.

                The Clerk replied that it was not known.
                """))
        .isEmpty();
  }

  @Test
  void takes_a_supplementary_question_that_is_told_as_a_comment() {
    assertThat(
            questions(
                """
                # 4. Public questions

                Mr Bo Quill asked the following question: When will the weir be mended?

                The Clerk replied that it was not known.

                By way of a supplementary question, Mr Quill commented that he had waited long.
                """))
        .containsExactly("Bo Quill false Clerk", "Quill true null");
  }

  @Test
  void takes_a_member_who_asks_about_residents_for_none_of_the_public() {
    assertThat(
            questions("# 4. Weir\n\nCouncillor Marsh enquired how many residents had been asked."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr Ivo Quill had asked in writing how many bins were emptied.",
        "Mr Ivo Quill, a parent, had been allowed to put a question: why had nobody been told?",
        "Mr Ivo Quill of Low Fold came forward to ask if the footbridge would reopen.",
        "Mr Ivo Quill was unhappy about the dust and wanted to know who checked it.",
        "Mr Ivo Quill read out his question, which was about the lease.",
        "Mr Ivo Quill had given notice of the following question:",
        "Questions were then taken from Mr Ivo Quill (on the library).",
        "Mr Ivo Quill (Low Fold) - could the bin at the slip be emptied?",
        "(iv) Mr Ivo Quill, on behalf of the Cycling Club, queried the number of racks."
      })
  void knows_a_question_of_the_public_in_the_time_set_for_it(String told) {
    assertThat(questions("# 4. Public Question Time\n\n" + told))
        .containsExactly("Ivo Quill false null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr Ivo Quill did not wish to ask a supplementary question.",
        "Mr Ivo Quill asked the Committee to think again.",
        "Mr Ivo Quill said that nobody had asked him.",
        "Mr Ivo Quill asked if there were any questions."
      })
  void knows_what_is_no_question_in_the_time_set_for_them(String told) {
    assertThat(questions("# 4. Public Question Time\n\n" + told)).isEmpty();
  }

  @Test
  void lets_electors_ask_under_any_heading_of_their_meeting() {
    String report =
        """

        ---

        ---

        # 2 | Chairman's report

        Cllr Ada Marsh reported on the year. Mr Ivo Quill asked why the wall had taken so long.
        """;

    assertThat(
            Stream.of("Annual Parish Meeting", "Parish Council")
                .map(title -> "Minutes of the " + title + " held on 6 May 2025\n" + report)
                .map(text -> questions(InventedMinutes.of(text))))
        .containsExactly(List.of("Ivo Quill false null"), List.of());
  }

  @Test
  void finds_questions_put_before_the_meeting() {
    assertThat(
            questions(
                """
                # 4. Residents\u2019 questions

                Ms Tansy Orme had submitted a question concerning tolls.

                The Chairman invited Mr Bo Quill to put his question, which was as follows.

                Q3 - Mrs Ivy Fenn, Weir Society: Will the lock be mended?
                """))
        .containsExactly("Tansy Orme false null", "Bo Quill false null", "Ivy Fenn false null");
  }

  private static List<String> questions(String text) {
    return questions(Minutes.of(text));
  }

  private static List<String> questions(MinutesDocument minutes) {
    List<Attendance> attendance = new AttendanceExtractor().find(minutes);
    NameRegister names = NameRegister.of(minutes, attendance);
    List<Resolution> resolutions = new ResolutionExtractor().find(minutes);
    List<Contribution> said =
        new ContributionExtractor().find(minutes, attendance, names, resolutions);
    return new PublicQuestionExtractor()
        .find(minutes, new MeetingExtractor().find(minutes), attendance, said, names).stream()
            .map(
                q ->
                    q.questioner().name()
                        + " "
                        + q.supplementary()
                        + " "
                        + (q.answeredBy() == null ? null : q.answeredBy().name()))
            .toList();
  }
}
