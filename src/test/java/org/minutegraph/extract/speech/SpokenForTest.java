package org.minutegraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a part was said for, where its first verb does not tell. */
class SpokenForTest {
  private static List<String> kinds(String text) {
    return Contributions.in("# 4. Weirs\n\n" + text + "\n")
        .as(one -> one.speaker().name() + " " + one.kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cllr Marsh said that the weir was old. He asked whether it would last.     | Marsh QUESTION
          Cllr Marsh, who calls himself a novice, enquired how many weirs there are. | Marsh QUESTION
          Cllr Marsh thought that it was late and asked for a written report.        | Marsh REQUEST
          Cllr Marsh thought that it was late and asked for her words to be minuted. | Marsh STATEMENT
          Cllr Marsh asked if the Board could have copies of the plans.              | Marsh REQUEST
          Cllr Marsh asked whether Members could be given the figures.               | Marsh REQUEST
          Cllr Marsh asked if she might have a new bin.                              | Marsh QUESTION
          Cllr Marsh wants all letters forwarded to her.                             | Marsh REQUEST
          Cllr Marsh would like the weir to be on the next agenda.                   | Marsh REQUEST
          Ms Penn attended the meeting to request the use of the hall.               | Penn REQUEST
          Ms Penn gave a short explanation of the rules.                             | Penn PRESENTATION
          Ms Penn read out the figures for May.                                      | Penn PRESENTATION
          Ms Penn spoke to it.                                                       | Penn PRESENTATION
          Mr Orr, the agent, addressed the Committee.                                | Orr STATEMENT
          The Board received a petition, presented by Ms Penn, on the weir.          | Penn PRESENTATION
          In accordance with Procedure Rule No. 13 Cllr Orr requested a named vote.  | Orr REQUEST
          On the earlier matter of the weir Ms Penn noted that it was dry.           | Penn STATEMENT
          """)
  void goes_by_what_is_asked_for_or_shown_in_the_end(String text, String kind) {
    assertThat(kinds(text)).containsExactly(kind);
  }

  @Test
  void gives_the_clause_that_tells_who_answered_to_the_one_who_did() {
    assertThat(
            Contributions.in(
                    "# 4. Weirs\n\n"
                        + "Cllr Marsh asked when it ends and was told by the Clerk in May.\n")
                .spoken())
        .containsExactly(
            "Marsh|QUESTION|Cllr Marsh asked when it ends",
            "Clerk|ANSWER|was told by the Clerk in May.");
  }

  @Test
  void takes_a_point_of_ones_own_for_no_answer() {
    assertThat(
            kinds(
                "Cllr Marsh asked when the weir would close.\n\n"
                    + "Cllr Orr raised the state of the path.\n\n"
                    + "Cllr Marsh asked when the path would close.\n\n"
                    + "Cllr Orr said that it would be in May."))
        .containsExactly("Marsh QUESTION", "Orr STATEMENT", "Marsh QUESTION", "Orr ANSWER");
  }

  @Test
  void takes_what_a_council_says_to_the_public_for_its_answer() {
    assertThat(
            kinds(
                "A member of the public asked why the sign had gone.\n\n"
                    + "The PC explained that it had been painted."))
        .containsExactly("A member of the public QUESTION", "The PC ANSWER");
  }

  @Test
  void keeps_a_presentation_that_was_agreed_in_the_same_breath() {
    assertThat(
            kinds(
                "The Clerk presented the return and it was read out and responses agreed. It was"
                    + " long."))
        .containsExactly("Clerk PRESENTATION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Clerk asked for nominations.",
        "The Chairman called for nominations.",
        "Ms Penn then joined the others and was welcomed by the Chairman.",
        "The Parish Council made a contribution to costs.",
        "The return is to be signed by the Chairman and the Clerk and submitted in May.",
      })
  void hears_nobody_where_business_is_done(String text) {
    assertThat(kinds(text)).isEmpty();
  }
}
