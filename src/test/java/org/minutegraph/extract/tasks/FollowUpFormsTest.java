package org.minutegraph.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms Penn did not have the figure with her and agreed to circulate it with the minutes.",
        "Ms Penn said that she would see the Treasurer about a key.",
        "Ms Penn was sorry to hear it; she'd speak to the owner that afternoon.",
        "Ms Penn said she could have that by the weekend.",
        "The letter was with the printers and would go that week.",
        "A trainer was found but only in June - dates to be emailed round by the end of the week.",
        "The Board asked for the plan to be updated to show this.",
        "Elm Homes is to submit its report to the county in the spring.",
        "A new plan was going to Cabinet on 9 July.",
        "This item was then adjourned to the July meeting.",
        "RESOLVED: That the Clerk and the Treasurer report on the works every six months.",
        "RESOLVED: That the bridge be not painted but the Clerk consider other ways.",
        "RESOLVED: That the report be noted and that the Clerk write to the firm.",
        "RESOLVED: that the petition be referred to the Cabinet.",
        "RESOLVED that the Clerk open an account.",
        "RESOLVED that the report be noted and that the Clerk draw it to the owner's attention.",
        "RESOLVED to remit to officers to look into the use of the lock.",
        "RESOLVED that the wording of the sign be agreed and a letter would go to all owners.",
        "RESOLVED: that the owner be recommended to publish what was spent.",
        "RESOLVED that Jo Elm be appointed Chair, and that the group report back by Easter.",
        "RESOLVED that Jo Elm be appointed Chair and that Mr Ash be thanked and informed.",
        "Resolved to award £250 and invite the visitors to the hall on Saturday 9th May.",
        "The Clerk said that the item on the ford had been deferred to November.",
        "Ms Penn would see to that.",
        "It belonged to the county, and he proposed to escalate it.",
        "Chair instructed to ask the county for an example.",
        "To go to the Works Committee.",
        "Working party to arrange.",
        "KW to chase.",
        "CLERK TO WRITE TO THE OWNER",
        "His written report to follow.",
        "It lay with the county, which would be asked to write to her.",
        "This will have to be investigated.",
        "It will be necessary to contact the owner.",
        "A site meeting was being arranged with the county in October.",
        "The plan is due to come back to the Board in July.",
        "Speeding in Mill Road to be placed on the agenda.",
        "The Board asked for fires to go back in the report.",
      })
  void takes_a_definite_later_act(String sentence) {
    assertThat(quotes(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms Penn said that the debt could have grown by a third.",
        "Ms Penn said that the plan is to paint the railings.",
        "The minutes and the plan were going to be long.",
        "Application to erect a fence at Elm Cottage.",
        "Not to replace the ford but to mend it.",
        "Ms Penn asked for it to be noted that she was a governor.",
        "The officer asked that the licence be revoked.",
        "Please check the notice board for news.",
        "APPLICATION TO ERECT A FENCE",
        "The meeting was adjourned to receive advice.",
        "Money will be carried forward to the next year.",
        "RESOLVED that Councillor Marsh replace Councillor Elm on the Weir Panel.",
        "RESOLVED that the Chairman sign the minutes.",
        "RESOLVED: That the licence be suspended for a month.",
      })
  void takes_nothing_else(String sentence) {
    assertThat(quotes(sentence)).isEmpty();
  }

  @Test
  void reads_an_action_behind_a_decision_in_one_paragraph() {
    assertThat(quotes("RESOLVED: That the bridge be painted. Action: Ms Penn to buy the paint."))
        .containsExactly("That the bridge be painted.", "Ms Penn to buy the paint.");
  }

  private static List<String> quotes(String sentence) {
    return FollowUps.in("# 4. Bridges\n\n" + sentence + "\n").quotes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mrs Elm would speak to the Roads Team that day; she'd get back to him by Friday.",
        "A new plan was going to Cabinet on 9th July and she would like views by 13th June.",
        "The Clerk would write to the owner and the Chair would write to the county.",
      })
  void parts_acts_that_have_each_their_time_or_receiver(String sentence) {
    assertThat(quotes(sentence)).hasSize(2);
  }

  @Test
  void takes_the_number_of_a_decision_for_no_task() {
    assertThat(
            quotes(
                "RESOLVED:\n\n2. that a plan be brought to the Board in May.\n\nACTION: Tom Reed"))
        .containsExactly("that a plan be brought to the Board in May.");
  }
}
