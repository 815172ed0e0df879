package org.minutegraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.MinutesDocument;

/** Who speaks in sentences that do not begin with their speaker, or whose verb is a rare one. */
class ToldSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Panel received a presentation from Ms Ada Penn on the weir.          | Ada Penn PRESENTATION
          Members were given an update by Ms Penn, Head of Weirs, on the works.     | Penn PRESENTATION
          The Board considered a report, introduced by the Head of Weirs, on tolls. | Head of Weirs PRESENTATION
          Concern was expressed by a number of Members about the delay.             | a number of Members STATEMENT
          Thanks were expressed to the volunteers by Councillor Marsh.              | Marsh THANKS
          A question was raised by Councillor Marsh about the cost.                 | Marsh QUESTION
          Members were reminded by the Clerk that they should declare it.           | Clerk STATEMENT
          In response to a question from Mr Quill, the Clerk was asked to check.    | Quill QUESTION
          It was the view of Councillor Marsh that the works were late.             | Marsh STATEMENT
          According to Councillor Marsh the works were late.                        | Marsh STATEMENT
          Councillor Marsh's question was when the works would begin.               | Marsh QUESTION
          The Chair welcomed Mr Quill, who explained that the works were late.      | Quill PRESENTATION
          The Chairman invited Mr Quill to speak. He said that the works were late. | Quill STATEMENT
          The following Members spoke on the item: Councillors Marsh and Orr.       | Marsh STATEMENT, Orr STATEMENT
          A debate followed, during which Councillor Marsh said that it was late.   | Marsh STATEMENT
          Cllr Marsh: the works are late and nobody has told the residents.         | Marsh STATEMENT
          When asked about the delay, Mr Quill said that frost was to blame.        | Quill ANSWER
          Councillor Marsh could not support the scheme.                            | Marsh STATEMENT
          Councillor Marsh called for more money.                                   | Marsh REQUEST
          Councillor Marsh is concerned that the works are late.                    | Marsh STATEMENT
          No apologies had come, but Councillor Marsh reminded all of the hour.     | Marsh STATEMENT
          The visit had been put off, and the Head of Weirs apologised for that.    | Head of Weirs STATEMENT
          The plans were laid out and Mr Quill pointed out the weir.                | Quill STATEMENT
          The Mayor being away, Mr Quill took the chair. He announced a fair.       | Quill STATEMENT
          Ms Ada Penn joined the meeting. She told Members of the fair.             | Ada Penn STATEMENT
          The first question was from Ms Ada Penn, who asked when it would end.     | Ada Penn QUESTION
          The Chair handed over to the Head of Weirs, who gave a presentation.      | Head of Weirs PRESENTATION
          It was late, Councillor Marsh having pointed out that the bus had gone.   | Marsh STATEMENT
          In response to a question from Mr Quill, the Clerk said that it was late. | Quill QUESTION, Clerk ANSWER
          In response to questions from Members, the Clerk said that it was late.   | Clerk ANSWER
          A gentleman asked why the weir was dry.                                   | A gentleman QUESTION
          On 2.11, Councillor Marsh reported that the weir was dry.                 | Marsh PRESENTATION
          Councillor Marsh could speak from experience of weirs.                    | Marsh STATEMENT
          Councillor Marsh wasn't convinced.                                        | Marsh STATEMENT
          Mr Quill - the gate is still broken and needs a hinge.                    | Quill STATEMENT
          Mrs Penn (Mill Lane) - is tired of geese. Could there be a fence?         | Penn QUESTION
          Councillor Marsh said that it was late; he wished to know how late.       | Marsh QUESTION
          Councillor Marsh asked, with regard to the weir, if it was dry.           | Marsh QUESTION
          Mr Quill thanked the Panel for having him and described the weir.         | Quill PRESENTATION
          Councillor Marsh asked if it was dry, Mr Quill stated that it was.        | Marsh QUESTION, Quill ANSWER
          Nothing had come but a committee member stated that it was dry.           | a committee member STATEMENT
          Following the talk, Councillor Marsh stated that it was dry.              | Marsh STATEMENT
          There was concern from Councillor Marsh that the sums were wrong.         | Marsh STATEMENT
          It was Councillor Marsh's view that the weir was dry.                     | Marsh STATEMENT
          A lady in the gallery asked whether the weir was dry.                     | A lady QUESTION
          In her closing remarks the Mayor thanked the wardens.                     | The Mayor THANKS
          Councillor Marsh was of the firm belief that the weir was dry.            | Marsh STATEMENT
          Councillor Marsh put it to Mr Quill that the weir was dry.                | Marsh QUESTION
          """)
  void knows_the_speaker(String sentence, String spoken) {
    assertThat(spoken(sentence)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Board considered a report of the Head of Weirs.
          The Clerk had received a presentation from Mr Quill.
          The Chair asked Mr Quill to introduce the report.
          The scheme had been introduced by Mr Quill in 2019.
          - the rates had dipped and Mr Quill was concerned;
          Councillor Marsh - Chair of the Weir Trust, which is well known
          Mr Quill - to send the figures to the Clerk and have them checked
          A letter was sent to Mr Quill, who said that the weir was dry.
          "That this Council, noting that the weir is dry, calls for rain."
          """)
  void takes_nobody_for_a_speaker_who_does_not_speak(String sentence) {
    assertThat(spoken(sentence)).isEmpty();
  }

  @Test
  void takes_those_listed_below_a_line_that_says_that_they_spoke() {
    assertThat(
            spoken(
                """
                The following speakers addressed the Panel:

                - Mr Bo Quill (objector)
                - Mrs Ada Penn (supporter)
                """))
        .isEqualTo("Bo Quill STATEMENT, Ada Penn STATEMENT");
  }

  @Test
  void hears_a_speaker_who_asks_twice_in_a_paragraph_once() {
    assertThat(
            spoken(
                """
                Councillor Marsh asked what it cost. Mr Quill replied that he did not know. \
                Councillor Marsh asked who did. Mr Quill replied that the Clerk did.
                """))
        .isEqualTo("Marsh QUESTION, Quill ANSWER");
  }

  @Test
  void takes_a_question_for_answered_where_its_asker_was_told() {
    assertThat(
            spoken(
                "Councillor Marsh asked what it cost and was told that nobody knew. Ms Penn said"
                    + " that the weir was dry."))
        .isEqualTo("Marsh QUESTION, Penn STATEMENT");
  }

  @Test
  void hears_an_answer_of_one_who_presented_in_the_same_paragraph() {
    assertThat(
            spoken(
                "Ms Penn presented her report. Councillor Marsh asked what it cost. Ms Penn said"
                    + " that she did not know."))
        .isEqualTo("Penn PRESENTATION, Marsh QUESTION, Penn ANSWER");
  }

  @Test
  void takes_what_a_member_says_of_own_interests_for_no_contribution() {
    assertThat(
            spoken(
                "# 2. Declarations of interest\n\nCouncillor Marsh stated that she owned a stall."))
        .isEmpty();
  }

  private static String spoken(String text) {
    String item = text.startsWith("#") ? text : "# 4. Weir\n\n" + text;
    MinutesDocument minutes = Minutes.of(item);
    NameRegister names = NameRegister.of(minutes, List.of());
    return String.join(
        ", ",
        new ContributionExtractor()
            .find(minutes, List.of(), names, List.of()).stream()
                .map(c -> c.speaker().name() + " " + c.kind())
                .toList());
  }
}
