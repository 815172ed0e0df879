package org.minutegraph.extract;

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
}
