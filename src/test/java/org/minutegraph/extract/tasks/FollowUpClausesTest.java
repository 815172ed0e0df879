package org.minutegraph.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invitations will be sent out shortly.",
        "The water firm will be asked to confirm that it is happy with the place.",
        "He told those present that the police would be writing to every household.",
        "Ms Penn had put the papers together and would be sending them in.",
        "A written reply would be provided by the end of June.",
        "Will be circulated as soon as it arrives.",
        "The owner said that a speed check would be undertaken.",
        "Ms Penn is going to try and contact the owner.",
        "Clerk write to the owner of the hedge.",
        "A lorry had gone from the bridge into the ditch clerk to contact the county.",
        "Ms Penn wants all letters forwarded to her.",
        "Ms Penn asked if the Board could have copies of the plans when ready.",
        "Ms Penn asked whether the Board could be given the figures.",
        "Ms Penn said that the plan had been deferred from April to June.",
        "Then Ms Penn proposed, and Mr Ash seconded, that the item be deferred. This was agreed.",
        "It was suggested that the path be included in the newsletter. All agreed to this.",
        "At the next meeting, the firm were to present its plan.",
        "The plan would be a topic at the next Board meeting.",
        "This item to be carried forward to the next meeting.",
        "Agenda item for next meeting.",
        "Clerk – draft the plan",
        "KW to create a list of bridges.",
        "The county had said it was a highway but clarification is to be sought.",
        "Trustees were asked to consider other ways of raising money.",
        "RESOLVED that the Head of Roads be authorised to begin and report back to the Board.",
        "RESOLVED: That the Clerk be invited to attend the next meeting of the Panel.",
        "RESOLVED that a scheme be brought to the Board in June with works which might be dropped.",
        "RESOLVED: That the Principal Tree Officer carry out an inspection of the elms.",
        "The Board agreed that Ms Penn would manage the pages for six months.",
      })
  void takes_an_act_told_of_in_any_voice(String sentence) {
    assertThat(quotes(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms Penn will now serve on the other bench.",
        "Ms Penn will monitor the litter.",
        "Ms Penn asked what would be the best report that the Board would send.",
        "Ms Penn was pleased to report that the money had come.",
        "The hedge to be removed was not an old one.",
        "Towns would need to know what plans would be required.",
        "Parents would usually be asked.",
        "Ms Penn invited Mr Ash to present the plan.",
        "The new swings will be installed in the next year.",
        "RESOLVED: That Councillor Ash replace Councillor Elm on the Panel.",
        "The Board agreed that Ms Penn should remain in post.",
      })
  void takes_no_plan_question_or_office(String sentence) {
    assertThat(quotes(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A letter is to be sent to the school and a discussion will take place at the next"
            + " meeting.",
        "Ms Penn requested new signs, Mr Ash will investigate.",
        "Action: Ms Penn to rank the bridges. Roads Team to report back in June.",
      })
  void parts_acts_of_which_the_second_has_its_own_doer_or_time(String sentence) {
    assertThat(quotes(sentence)).hasSize(2);
  }

  @Test
  void leaves_out_what_a_log_of_actions_calls_done() {
    assertThat(
            FollowUps.in(
                    """
                    # 4. Actions

                    Action | Who | By when | Status

                    Share the link | KW | March | Done

                    Ask the county | KW | – | New
                    """)
                .as(found -> found.due() + ""))
        .containsExactly("null");
  }

  @Test
  void begins_behind_a_number_but_before_a_sentence_that_tells_why() {
    assertThat(quotes("1. KW to write a list.\n\nThe gate needs care - Clerk to call the smith."))
        .containsExactly("KW to write a list.", "The gate needs care - Clerk to call the smith.");
  }

  private static List<String> quotes(String text) {
    return FollowUps.in("# 4. Bridges\n\n" + text + "\n").quotes();
  }
}
