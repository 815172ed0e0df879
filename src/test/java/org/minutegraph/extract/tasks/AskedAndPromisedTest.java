package org.minutegraph.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.model.FollowUp;

/** The many ways in which clerks say that something is to be done, and by whom and when. */
class AskedAndPromisedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Clerk was asked to write to the owner.                        | Clerk | -
          The Clerk has been instructed to write to the owner.              | Clerk | -
          Officers were requested to look into the matter.                  | Officers | -
          He asked if the Clerk could write to the owner. This was agreed.  | Clerk | -
          Councillor Marsh asked if Members could be sent the figures.      | - | -
          Hill Farm: objections to be sent by 20 June.                      | - | by 20 June
          Drains are blocked, Clerk to monitor and report back.             | Clerk | -
          Councillor Marsh would lay the wreath.                            | Marsh | -
          The Clerk said that she was content to publish the plan.          | Clerk | -
          A report on tolls was pencilled in for November.                  | - | for November
          Comments should be sent to the Clerk within fourteen days.        | - | within fourteen days
          The Clerk would seek dates for the new year by 12 June.           | Clerk | by 12 June
          The Clerk was asked to write to the owner without delay.          | Clerk | without delay
          The Clerk would report progress in her next report.               | Clerk | in her next report
          The Clerk was tasked with circulating the list.                   | Clerk | -
          He was keen that the Clerk write to the owner.                    | Clerk | -
          She would be grateful if the Clerk would write to the owner.      | Clerk | -
          Nobody knew; the Clerk to look it up in the register.             | Clerk | -
          The Clerk would let Members have the figures by 4 June.           | Clerk | by 4 June
          Marsh pressed for the broken lights to be mended.                 | - | -
          In answer to Ada Penn, the Clerk offered to write.                | Clerk | -
          Members requested further information at a future meeting.        | - | at a future meeting
          A request was made for the figures by ward.                       | - | -
          The Clerk offered to write to the owner.                          | Clerk | -
          Councillor Marsh kindly offered to mend the bench.                | Marsh | -
          The Head of Weirs would be happy to arrange a visit.              | Head of Weirs | -
          The Head of Weirs took an action to check the gate.               | Head of Weirs | -
          It was left to the Clerk to write to the owner.                   | Clerk | -
          The Clerk is going to write to the owner.                         | Clerk | -
          The Head of Weirs noted this and would respond in writing.        | Head of Weirs | -
          The matter to be discussed at the next meeting.                   | - | at the next meeting
          Three quotations are to be obtained.                              | - | -
          Deferred to the next meeting.                                     | - | to the next meeting
          More details would follow in due course.                          | - | in due course
          Members should let the Clerk have comments by 4 June.             | Members | by 4 June
          It was suggested that a letter be sent. This was agreed.          | - | -
          The results would be shared following the next meeting.           | - | following the next meeting
          An update would be brought to July's meeting.                     | - | to July's meeting
          The slides would be circulated by the end of term.                | - | by the end of term
          Nettles by the gate - clerk to write to the owner.                | clerk | -
          Action: write to the owner (Clerk)                                | Clerk | -
          Action by Clerk: write to the owner.                              | Clerk | -
          The gate is to be mended. Action: Clerk                           | Clerk | -
          """)
  void knows_what_is_asked_for_or_promised(String text, String by, String due) {
    assertThat(find(text)).containsExactly(by + "|" + due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Members were asked to note the report.",
        "Councillor Marsh asked if the Clerk could write to the owner.",
        "Councillor Marsh asked whether the figures could be circulated.",
        "Councillor Marsh wished to know if the owner would be consulted.",
        "Councillor Marsh asked how pupils were referred to the scheme.",
        "Councillor Marsh wanted to see more boats on the weir.",
        "As an amendment, Councillor Marsh moved that a report be brought back in June.",
        "Members noted that the lock would be subject to inspection in June.",
        "Councillor Marsh moved that the item be deferred to the next meeting.",
        "The deputation asked Members to refuse the plan.",
        "The Clerk had been asked if a bench could be provided.",
        "It was suggested that the owner be contacted.",
        "Councillor Marsh is to chair the working party.",
        "The item would be taken before the next one.",
        "Action 4 – Winter shelter",
        "The bins would be delivered in May."
      })
  void takes_what_is_no_later_act_for_none(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void takes_each_line_below_actions_for_a_task() {
    assertThat(
            find(
                """
                Actions agreed:

                - Write to the owner (Clerk)
                - Check the gate
                """))
        .containsExactly("Clerk|-", "-|-");
  }

  @Test
  void takes_initials_of_mixed_letters_for_those_of_a_name() {
    assertThat(
            find(
                "Mr Cal McDee (CMcD) and Mrs Ros O'Hara (RO'H) met.\n\n"
                    + "CMcD to write to the owner."))
        .containsExactly("CMcD|-");
  }

  private static List<String> find(String text) {
    return FollowUps.in("# 4. Weir\n\n" + text).as(AskedAndPromisedTest::line);
  }

  private static String line(FollowUp followUp) {
    String by = followUp.by() == null ? "-" : followUp.by().name();
    return by + "|" + (followUp.due() == null ? "-" : followUp.due());
  }
}
