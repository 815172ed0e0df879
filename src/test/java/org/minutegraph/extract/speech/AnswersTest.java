package org.minutegraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Contribution;

/** Who asks whom, and who answers. */
class AnswersTest {
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
  void links_an_answer_to_its_question() {
    List<Contribution> found =
        Contributions.in(
                """
                # 4. Bridges

                The Chair asked what it cost.

                Ms Ada Penn replied that it was free.
                """)
            .all();

    assertThat(found).extracting(Contribution::position).containsExactly(1, 2);
    assertThat(found).extracting(Contribution::answers).containsExactly(null, 1);
  }

  @Test
  void leaves_a_reply_to_a_remark_without_a_question() {
    List<Contribution> found =
        Contributions.in(
                """
                # 4. Bridges

                The Chair asked what it cost.

                Ms Ada Penn replied that it was free.

                Councillor Ink was concerned that the bridge was closed at night.

                Ms Ada Penn explained that it would soon be lit.
                """)
            .all();

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

  private static List<String> spoken(String text) {
    return Contributions.in(text).spoken();
  }

  private static List<String> kinds(String text) {
    return Contributions.in(text).as(one -> one.speaker().name() + " " + one.kind());
  }
}
