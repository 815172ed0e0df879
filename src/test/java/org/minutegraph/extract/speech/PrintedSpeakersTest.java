package org.minutegraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers printed before what they say: as in a play, in the heading above. */
class PrintedSpeakersTest {
  private static String kinds(String text) {
    return String.join(
        ", ", Contributions.in(text).as(one -> one.speaker().name() + " " + one.kind()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cllr Marsh: Do we hold enough salt for a long winter?            | Marsh QUESTION
          Cllr Marsh: I am pleased to hear it. The parishes have noticed.  | Marsh STATEMENT
          Cllr Marsh: Yes. We have four thousand tonnes.                   | Marsh STATEMENT
          Cllr Marsh (Upper Elm): Could we have the figures by ward?       | Marsh REQUEST
          Cllr Marsh: Thank you, Ms Penn, for a very clear report.         | Marsh THANKS
          Chair: Thank you for a very clear report.                        | The Chair THANKS
          Q (Cllr Marsh): Has the growth fund been kept?                   | Marsh QUESTION
          A - Cllr Marsh: Yes, at £250,000.                                | Marsh ANSWER
          In Cllr Penn's absence Cllr Marsh reported a balance of £812.    | Marsh PRESENTATION
          Cllr Marsh moved a vote of thanks to the gardener.               | Marsh THANKS
          Report by Cllr Marsh: the first eleven were promoted.            | Marsh PRESENTATION
          """)
  void speak_behind_a_colon(String line, String kind) {
    assertThat(kinds("# 4. Weirs\n\n" + line + "\n")).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cllr Marsh: to chase the contractor about the gate by the end of May.",
        "Chair: Cllr Marsh",
        "Clerk: signs for the hall",
        "Cllr Marsh: personal interest in item 4, as a governor of the school."
      })
  void do_not_speak_where_a_task_or_a_post_is_noted(String line) {
    assertThat(kinds("# 4. Weirs\n\n" + line + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          County Councillor's report - Cllr Ada Marsh  | Ada Marsh PRESENTATION
          Update from Cllr Ada Marsh                   | Ada Marsh PRESENTATION
          Cllr Ada Marsh's report                      | Ada Marsh PRESENTATION
          Resignation of Cllr Ada Marsh: update        | ''
          Land at Mill Lane (Cllr Ada Marsh)           | ''
          Reports                                      | ''
          """)
  void present_below_a_heading_of_their_report(String heading, String kind) {
    assertThat(kinds("# 4. " + heading + "\n\nThe main road will be dressed in the last week.\n"))
        .isEqualTo(kind);
  }

  @Test
  void do_not_present_what_was_not_given() {
    assertThat(kinds("# 4. Update from Cllr Ada Marsh\n\nNone was received for this meeting.\n"))
        .isEmpty();
  }
}
