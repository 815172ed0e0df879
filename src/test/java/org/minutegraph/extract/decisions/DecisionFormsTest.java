package org.minutegraph.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extract.Minutes;

class DecisionFormsTest {

  /** {@code number|text}, or the text alone. */
  private static List<String> decisions(String text) {
    return new ResolutionExtractor()
        .find(Minutes.of("# 7. Bridges\n\n" + text)).stream()
            .map(r -> (r.number() == null ? "" : r.number() + "|") + r.text())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PENDERFYNWYD / RESOLVED that the ford be closed.",
        "RESOLVED / PENDERFYNWYD that the ford be closed.",
        "Penderfynwyd / Resolved: that the ford be closed.",
        "Cytunwyd / Agreed: that the ford be closed.",
        "RESOLVED (prop. Cllr Elm, sec. Cllr Fir) that the ford be closed. 6 for, 2 against.",
        "Resolved (4 in favour, 1 against) that the ford be closed.",
        "RESOLVED, following a vote, that the ford be closed.",
        "RESOLVED, that the ford be closed.",
        "RESOLVED UNANIMOUSLY that the ford be closed.",
        "It was agreed with one abstention that the ford be closed.",
        "The Panel recommends that the ford be closed.",
        "Resolved nem con, on the proposal of Mrs Elm, sec. Cllr Fir, that the ford be closed.",
        "On the proposal of Cllr Elm it was resolved (9 voting For) that the ford be closed.",
        "It was agreed, proposed by Cllr Elm, seconded by Cllr Fir, that the ford be closed.",
        "It was resolved nem con that the ford be closed.",
        "It was agreed, on a proposal from Cllr Elm seconded by Cllr Fir, that the ford be closed.",
        "Proposed Cllr Elm, sec. Cllr Fir and unanimously resolved that the ford be closed.",
        "All the councillors present agreed that the ford be closed.",
        "The Committee, having heard the Head of Roads, AGREED that the ford be closed.",
        "The Committee, on the motion of the Chair, decided that the ford be closed.",
        "The ford - Motion Agreed:- It was resolved that the ford be closed.",
        "Apologies – Resolved: that the ford be closed.",
        "Cllr Elm, seconded by Cllr Fir, moved: \"that the ford be closed.\" The motion was"
            + " carried.",
      })
  void begins_with_what_was_decided(String text) {
    assertThat(decisions(text)).containsExactly("that the ford be closed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minutes of 17th May were proposed as correct by Cllr Elm, seconded Cllr Fir, all in"
            + " favour, and signed.",
        "The quotation of £450 was accepted.",
        "The report was presented and approved, there were no matters arising.",
        "Ann Penn was appointed as Vice Chairman.",
        "Were considered and signed as a true record.",
        "Jo Ash to speak at the next meeting, all agreed this.",
        "All in agreement.",
        "All members agreed to this.",
      })
  void takes_the_sentence_where_no_clause_follows(String sentence) {
    assertThat(decisions(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Noted that the meeting was being recorded.",
        "Members noted the report.",
        "Decisions (County): 15/001 Shop front, 2 Cheapside - Permitted",
        "Cllr Elm moved \"That the fee be £5.\" The motion was lost.",
        "Cllr Elm moved \"That the fee be £5.\"",
        "The quotation of £450 was accepted by the county last year.",
        "Following a short debate, the following action was agreed.",
        "It was previously agreed to close the ford.",
        "The Chair asked if it was agreed to close the ford.",
        "At its meeting in May the Cabinet agreed to close the ford.",
      })
  void takes_nothing_else(String text) {
    assertThat(decisions(text)).isEmpty();
  }

  @Test
  void reads_limbs_that_are_numbered_below_their_item() {
    assertThat(
            decisions(
                "RESOLVED:\n\n4.1 that it be received;\n\n4.2 that it be sent; and\n\n"
                    + "4.3 to write again."))
        .containsExactly("4.1|that it be received", "4.2|that it be sent", "4.3|to write again.");
    assertThat(decisions("Resolved D12.1/23 That a report be brought."))
        .containsExactly("D12.1/23|That a report be brought.");
    assertThat(decisions("RESOLVED: E3.1/24 That it be set up; and E3.2/24 That a note be sent."))
        .containsExactly("E3.1/24|That it be set up", "E3.2/24|That a note be sent.");
    assertThat(decisions("The Board, having read it, agreed:\n\ni. to note it;\n\nii. to act."))
        .containsExactly("i|to note it", "ii|to act.");
  }

  @Test
  void keeps_reasons_with_what_they_are_reasons_for() {
    assertThat(
            decisions(
                "It was RESOLVED by 7 votes to 5 to refuse it for the following reasons:\n\n"
                    + "1. It is too tall.\n\n2. It is too near.\n\nThe Chair closed the meeting."))
        .containsExactly(
            "to refuse it for the following reasons: 1. It is too tall. 2. It is too near.");
  }

  @Test
  void takes_the_next_line_where_one_breaks_off() {
    assertThat(
            decisions(
                "The Council agreed that the Playground\n\n"
                    + "Committee be a working\n\n"
                    + "group. It met."))
        .containsExactly("that the Playground Committee be a working group.");
  }

  @Test
  void takes_no_word_of_consent_for_a_second_decision() {
    assertThat(
            decisions(
                "It was proposed by Cllr Elm, seconded by Cllr Fir and resolved that it close. All"
                    + " in favour."))
        .containsExactly("that it close.");
  }

  @Test
  void reads_a_list_of_what_the_body_did() {
    assertThat(decisions("The Board:\n\n- noted the update\n\n- agreed the plan"))
        .containsExactly("noted the update", "agreed the plan");
    assertThat(
            decisions("Decisions\n\n- The Board agreed that it close.\n\n- It was agreed to go."))
        .containsExactly("that it close.", "to go.");
  }

  @Test
  void takes_a_word_of_consent_by_itself() {
    assertThat(decisions("Cllr Elm proposed acceptance seconded by Cllr Fir. Approved."))
        .containsExactly("Approved.");
  }

  @Test
  void leaves_out_what_the_agenda_said() {
    assertThat(decisions("To sign the minutes of 2 May – JO proposed; SW seconded; approved."))
        .containsExactly("JO proposed; SW seconded; approved.");
  }

  @Test
  void takes_the_words_of_a_motion_carried_further_down() {
    assertThat(
            decisions(
                "Councillor Elm moved, and Councillor Fir seconded, the following motion:\n\n"
                    + "\"That this Council calls for bridges.\"\n\nA debate ensued.\n\n"
                    + "On being put to the vote the motion was carried."))
        .containsExactly("That this Council calls for bridges.");
    assertThat(
            decisions(
                "Councillor Elm moved \"That the fee be £5.\" An amendment was carried.\n\n"
                    + "RESOLVED: That the fee be £6."))
        .containsExactly("That the fee be £6.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RECOMMENDED TO CABINET\n\nThat the ford be closed.",
        "RECOMMENDED to the Roads Board:\n\nThat the ford be closed.",
        "RESOLVED TO RECOMMEND TO COUNCIL That the ford be closed.",
        "RESOLVED TO RECOMMEND: That the ford be closed.",
      })
  void reads_what_is_recommended_to_a_body(String text) {
    assertThat(decisions(text)).containsExactly("That the ford be closed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Following the resignation of Cllr Elm from the Roads and Bridges and Fords Working Group"
            + " of the Council, the Committee agreed to close it.",
        "The Health and Wellbeing Board agreed to close it.",
        "The ROADS & FORDS BOARD agreed to close it.",
        "It was agreed to close it, this was proposed by Cllr Elm, seconded by Cllr Fir, all were"
            + " in favour.",
        "It was agreed to close it as proposed by Cllr Elm, seconded by Cllr Fir.",
      })
  void reads_the_clause_of_what_a_body_agreed(String text) {
    assertThat(decisions(text).get(0).replaceAll("\\W+$", "")).isEqualTo("to close it");
    assertThat(decisions(text)).hasSize(1);
  }

  @Test
  void leaves_to_a_label_only_the_sentence_that_tells_the_decision() {
    assertThat(decisions("Decision: The Board approved the plan. Jo will take it to the Panel."))
        .containsExactly("The Board approved the plan.");
  }

  @Test
  void keeps_payments_that_were_moved_beside_formal_decisions() {
    assertThat(
            decisions(
                "The following payments were approved (proposed Cllr Elm, seconded Cllr Fir):\n\n"
                    + "RESOLVED that the ford be closed."))
        .containsExactly(
            "The following payments were approved (proposed Cllr Elm, seconded Cllr Fir):",
            "that the ford be closed.");
  }

  @Test
  void takes_the_vote_on_what_was_proposed_for_a_decision() {
    assertThat(decisions("Cllr Elm proposed approval, seconded by Cllr Fir, five were in favour."))
        .containsExactly("Cllr Elm proposed approval, seconded by Cllr Fir, five were in favour.");
  }

  @Test
  void takes_no_officer_called_executive_for_a_body() {
    assertThat(decisions("The Deputy Chief Executive confirmed that letters had been sent."))
        .isEmpty();
  }
}
