package org.minutegraph.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.OutcomeKind;
import org.minutegraph.model.Resolution;

class ResolutionExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESOLVED: That the ford plan be recommended to the Cabinet for approval. | Cabinet",
        "RESOLVED to recommend to Full Council that the ford be closed. | Full Council",
        "RESOLVED: That the Ford and Bridges Panel be recommended to close it.|Ford and Bridges"
            + " Panel",
        "RESOLVED to recommend the plan of the ford to the Joint Board. | Joint Board",
        "RECOMMENDED TO COUNCIL: That the ford be closed. | COUNCIL",
        "Recommended to the Policy Committee: That the ford be closed. | Policy Committee",
        "RECOMMENDED: That the Executive be asked to close the ford. | Executive",
        "RESOLVED to recommend the Cabinet Member for Roads to close it. | Cabinet Member for"
            + " Roads",
        "RECOMMENDED: That the ford be closed. | ''",
        "RESOLVED to recommend to Fordham that it be closed. | ''",
      })
  void tells_to_whom_something_is_recommended(String text, String to) {
    assertThat(
            new ResolutionExtractor()
                .find(Minutes.of("# 7. Bridges\n\n" + text)).stream()
                    .map(one -> one.kind() + " " + Objects.requireNonNullElse(one.to(), "")))
        .containsExactly("RECOMMENDATION " + to);
  }

  /** {@code number|text}, or the text alone. */
  private static List<String> decisions(String text) {
    return new ResolutionExtractor()
        .find(Minutes.of("# 7. Bridges\n\n" + text)).stream()
            .map(r -> (r.number() == null ? "" : r.number() + "|") + r.text())
            .toList();
  }

  @Test
  void leaves_the_marker_out_in_all_its_forms() {
    assertThat(decisions("Resolved:- That the report be noted."))
        .containsExactly("That the report be noted.");
    assertThat(decisions("Resolved: - That the report be noted."))
        .containsExactly("That the report be noted.");
    assertThat(decisions("RESOLVED – That the report be noted."))
        .containsExactly("That the report be noted.");
    assertThat(decisions("RESOLVED that the report be noted."))
        .containsExactly("that the report be noted.");
    assertThat(decisions("UNANIMOUSLY RESOLVED: That the report be noted."))
        .containsExactly("That the report be noted.");
    assertThat(decisions("It was RESLOVED that the report be noted."))
        .containsExactly("that the report be noted.");
    assertThat(decisions("PENDERFYNWYD: That the report be noted."))
        .containsExactly("That the report be noted.");
    assertThat(decisions("Decision: That the report be noted."))
        .containsExactly("That the report be noted.");
    assertThat(decisions("Resolved\tThat the report be noted."))
        .containsExactly("That the report be noted.");
    assertThat(decisions("4.3 AGREED: that the report be noted."))
        .containsExactly("that the report be noted.");
    assertThat(decisions("The Board AGREED that the report be noted."))
        .containsExactly("that the report be noted.");
  }

  @Test
  void takes_how_it_was_decided_for_no_part_of_what_was_decided() {
    assertThat(decisions("It was RESOLVED unanimously\n\nThat the bridge be painted."))
        .containsExactly("That the bridge be painted.");
    assertThat(
            decisions(
                "RESOLVED, by 5 votes to 2, with one abstention,\n\n(i) that it be green; and\n\n"
                    + "(ii) that it be closed."))
        .containsExactly("i|that it be green", "ii|that it be closed.");
    assertThat(decisions("Resolved nem. con. that the bridge be painted."))
        .containsExactly("that the bridge be painted.");
    assertThat(decisions("Following a vote, it was agreed by 6 votes to 3 that it be moved."))
        .containsExactly("that it be moved.");
    assertThat(decisions("AGREED: That the gate be locked. ACTION: Clerk"))
        .containsExactly("That the gate be locked.");
  }

  @Test
  void reads_what_was_decided_in_other_words() {
    assertThat(decisions("After debate, the Panel concluded that the bid be refused."))
        .containsExactly("that the bid be refused.");
    assertThat(decisions("The Sub-Committee determined to grant the licence."))
        .containsExactly("to grant the licence.");
    assertThat(decisions("The Council heard a plea and, on a show of hands, decided not to build."))
        .containsExactly("not to build.");
    assertThat(decisions("The Panel supported the proposal that a group be set up."))
        .containsExactly("that a group be set up.");
    assertThat(decisions("It was resolved: a) to paint the bridge; b) to close the ford."))
        .containsExactly("a|to paint the bridge", "b|to close the ford.");
  }

  @Test
  void takes_the_clause_of_a_proposal_that_was_carried() {
    assertThat(
            decisions(
                "A proposal by Cllr Elm, seconded by Cllr Fir, that the fee be £5 was carried"
                    + " 9-0."))
        .containsExactly("that the fee be £5");
    assertThat(decisions("Cllr Elm proposed that it be painted. Cllr Fir seconded. All in favour."))
        .containsExactly("All in favour.");
    assertThat(decisions("This was seconded by Cllr Fir and the proposal was agreed."))
        .containsExactly("This was seconded by Cllr Fir and the proposal was agreed.");
  }

  @Test
  void takes_the_sentence_where_the_meeting_agrees_to_no_clause() {
    for (String whole :
        List.of(
            "The Board agreed the report.",
            "The Board agreed with this approach.",
            "The meeting accepted the tender from the lowest bidder.",
            "Members voted unanimously in favour of granting the licence.",
            "The recommendations were put to the vote and carried.",
            "The Committee, under section 100A of the Act, excluded the public.",
            "Agreed with two changes.")) {
      assertThat(decisions(whole)).containsExactly(whole);
    }
    assertThat(decisions("The Board agreed last year with this approach.")).isEmpty();
  }

  @Test
  void takes_what_was_said_before_one_word_of_agreement() {
    assertThat(decisions("The Clerk to confirm this with the school. Agreed"))
        .containsExactly("The Clerk to confirm this with the school.");
    assertThat(decisions("Cheques were shown. Cheques AGREED by all present."))
        .containsExactly("Cheques AGREED by all present.");
    assertThat(decisions("JO proposed; SW seconded; unanimously approved with no changes."))
        .containsExactly("JO proposed; SW seconded; unanimously approved with no changes.");
  }

  @Test
  void reads_the_limbs_of_what_a_body_did() {
    assertThat(decisions("The Forum (a) noted the figures; and (b) agreed the growth fund."))
        .containsExactly("a|noted the figures", "b|agreed the growth fund.");
    assertThat(decisions("3.4 The Forum:\n\n(a) noted the figures;\n\n(b) agreed the fund."))
        .containsExactly("a|noted the figures", "b|agreed the fund.");
    assertThat(decisions("The following actions were agreed:\n\n- The team to send the plan."))
        .containsExactly("The team to send the plan.");
  }

  @Test
  void leaves_out_where_a_decision_is_kept() {
    assertThat(decisions("Decision:\n\nDetailed in the Confidential Schedule.")).isEmpty();
  }

  @Test
  void goes_on_with_limbs_below_a_lead_that_no_stop_ends() {
    assertThat(
            decisions(
                "The Forum RESOLVED to give priority to\n\n(1) missing links; (2) gates instead of"
                    + " stiles; and (3) paths near schools."))
        .containsExactly("1|missing links", "2|gates instead of stiles", "3|paths near schools.");
  }

  @Test
  void takes_the_paragraph_below_a_marker_that_stands_alone() {
    assertThat(decisions("RESOLVED:\n\nThat the bridge be painted.\n\nThe Chair left."))
        .containsExactly("That the bridge be painted.");
    assertThat(decisions("## Resolved: -\n\nThat the bridge be painted\n\nThat it be green."))
        .containsExactly("That the bridge be painted", "That it be green.");
    assertThat(decisions("RESOLVED –\n\n- That the bridge be painted\n\n- That it be green."))
        .containsExactly("That the bridge be painted", "That it be green.");
  }

  @Test
  void splits_limbs_in_paragraphs_and_leaves_out_what_they_share() {
    assertThat(
            decisions(
                "RESOLVED that:\n\n(i) the bridge be painted;\n\n(ii) it be green; and\n\n"
                    + "(iii) the Engineer report back.\n\n*Reasons for the decision:* rust."))
        .containsExactly(
            "i|the bridge be painted", "ii|it be green", "iii|the Engineer report back.");
    assertThat(
            decisions(
                "Resolved: (1) That the bridge be painted.\n\n(2) That it be green.\n\n"
                    + "(The meeting adjourned at 7.10 pm.)"))
        .containsExactly("1|That the bridge be painted.", "2|That it be green.");
    assertThat(decisions("AGREED:\n\na. to paint the bridge; and\n\nb. that it be green."))
        .containsExactly("a|to paint the bridge", "b|that it be green.");
    assertThat(decisions("RESOLVED:\n\n- 1) That it be painted.\n\n- 2) That it be green."))
        .containsExactly("1|That it be painted.", "2|That it be green.");
    assertThat(
            decisions(
                "AGREED by the members for the east, by three votes to none, that money for these"
                    + " be found:\n\n1. paint, at £4.10;\n\n2. brushes, at £7."))
        .containsExactly("1|paint, at £4.10", "2|brushes, at £7.");
  }

  @Test
  void splits_limbs_on_one_line() {
    assertThat(decisions("RESOLVED – That (a) the bridge be noted; and (b) paint be bought."))
        .containsExactly("a|the bridge be noted", "b|paint be bought.");
    assertThat(decisions("RESOLVED: (1) That the bridge be noted. (2) That paint be bought."))
        .containsExactly("1|That the bridge be noted.", "2|That paint be bought.");
    assertThat(decisions("RESOLVED – That paragraphs (a) and (b) of the report be noted."))
        .containsExactly("That paragraphs (a) and (b) of the report be noted.");
  }

  @Test
  void keeps_lists_below_a_limb_in_its_text() {
    assertThat(
            decisions(
                "Resolved: - (1) That the aims below be supported: -\n\n- Dry feet;\n\n"
                    + "- Three uses of a bridge: -\n\n- 1. To cross;\n\n- 2. To fish.\n\n"
                    + "(2) That the following go: -\n\nCouncillor V. Ash and Councillor P. Elm.\n\n"
                    + "The Chair closed the item."))
        .containsExactly(
            "1|That the aims below be supported: - - Dry feet; - Three uses of a bridge: -"
                + " 1. To cross; 2. To fish.",
            "2|That the following go: - Councillor V. Ash and Councillor P. Elm.");
  }

  @Test
  void ends_an_inline_decision_with_its_sentence() {
    assertThat(
            decisions(
                "AB left the room. It was proposed by Cllr Ash, seconded by Cllr Elm and RESOLVED"
                    + " by 3 votes to 0 with 1 abstention to object on grounds of noise. AB"
                    + " returned."))
        .containsExactly("to object on grounds of noise.");
    assertThat(decisions("It was RESOLVED unanimously that Mr Oak be thanked."))
        .containsExactly("that Mr Oak be thanked.");
  }

  @Test
  void tells_recommendations_from_resolutions() {
    MinutesDocument minutes =
        Minutes.of(
            """
            # 7. Bridges

            RESOLVED that the report be noted.

            RECOMMENDED to Council that £2 be spent.

            # 8. Roads

            RECOMMENDED to the Cabinet:

            (1) That no road be closed.
            """);
    assertThat(new ResolutionExtractor().find(minutes))
        .extracting(Resolution::text, Resolution::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "that the report be noted.", OutcomeKind.RESOLUTION),
            org.assertj.core.groups.Tuple.tuple("that £2 be spent.", OutcomeKind.RECOMMENDATION),
            org.assertj.core.groups.Tuple.tuple(
                "That no road be closed.", OutcomeKind.RECOMMENDATION));
  }

  @Test
  void reads_scottish_decisions() {
    assertThat(
            decisions(
                "The motion was accordingly declared carried, and the Committee:-\n\n"
                    + "(1) noted the report;\n\n(2) approved a charge; and\n\n(3) instructed the"
                    + " Head of Roads to report.\n\nCouncillor Ash dissented."))
        .containsExactly(
            "1|noted the report",
            "2|approved a charge",
            "3|instructed the Head of Roads to report.");
    assertThat(decisions("The Committee unanimously agreed:-\n\n(1) to go; and\n\n(2) to stay."))
        .containsExactly("1|to go", "2|to stay.");
    assertThat(decisions("The Committee approved the Minute of 3 May, subject to one name."))
        .containsExactly("The Committee approved the Minute of 3 May, subject to one name.");
    assertThat(decisions("On the nomination of the Convener, the Committee appointed Bailie Ash."))
        .containsExactly("On the nomination of the Convener, the Committee appointed Bailie Ash.");
    assertThat(decisions("The Committee agreed to extend the trial."))
        .containsExactly("to extend the trial.");
  }

  @Test
  void reads_decisions_without_a_marker() {
    assertThat(decisions("The minutes of 3 May were approved as a correct record."))
        .containsExactly("The minutes of 3 May were approved as a correct record.");
    assertThat(decisions("The forward plan was **NOTED**. Items would follow.".replace("*", "")))
        .containsExactly("The forward plan was NOTED.");
    assertThat(decisions("It was agreed to write to the owner."))
        .containsExactly("to write to the owner.");
    assertThat(
            decisions(
                "It was unanimously agreed that it be opposed and it was further agreed that the"
                    + " Clerk would write."))
        .containsExactly("that it be opposed", "that the Clerk would write.");
    assertThat(decisions("As agreed in May we decided to discuss the park."))
        .containsExactly("to discuss the park.");
    assertThat(decisions("It was proposed, seconded and AGREED that Dr Oak be Chair."))
        .containsExactly("that Dr Oak be Chair.");
    assertThat(decisions("Two applications were noted and supported:\n\n- a shed\n\n- a barn"))
        .containsExactly("Two applications were noted and supported: - a shed - a barn");
  }

  @Test
  void takes_nothing_that_the_meeting_did_not_decide() {
    assertThat(decisions("It was proposed by Cllr Ash that the bridge be painted.")).isEmpty();
    assertThat(decisions("GD agreed to check. Several members agreed to help.")).isEmpty();
    assertThat(decisions("Apologies were received and accepted from Cllr Ash.")).isEmpty();
    assertThat(decisions("The Old Mill. New windows. APPROVED")).isEmpty();
    assertThat(decisions("Their removal had been approved by the county.")).isEmpty();
    assertThat(decisions("Extension. Approved by the county.")).isEmpty();
    assertThat(decisions("It was noted that the road was wet.")).isEmpty();
    assertThat(decisions("The minutes of the Joint Panel held in May were noted.")).isEmpty();
    assertThat(
            decisions(
                "A site meeting had recently been held with the farmer. It was agreed that he"
                    + " would mend the wall."))
        .isEmpty();
    assertThat(decisions("The motion was put to the vote and carried.")).isEmpty();
    assertThat(decisions("Alderman Ash asked for the minute to read \"He spoke\".")).isEmpty();
  }

  @Test
  void takes_the_paragraph_after_a_seconder_where_the_marker_was_lost() {
    assertThat(
            decisions(
                "It was moved by Cllr Ash, seconded by Cllr Fern and\n\nthe plan be adopted."))
        .containsExactly("the plan be adopted.");
  }

  @Test
  void keeps_one_of_two_versions_of_a_decision() {
    assertThat(
            decisions(
                "## Decision:\n\nRESOLVED that the bridge be painted green in the spring.\n\n"
                    + "## Minutes:\n\nThe Chair spoke.\n\nRESOLVED that the bridge be painted green"
                    + " in the spring, and soon."))
        .containsExactly("that the bridge be painted green in the spring, and soon.");
  }

  @Test
  void has_evidence_that_starts_where_the_text_starts() {
    MinutesDocument minutes =
        Minutes.of(
            "# 7. Bridges\n\nResolved:- (1) That the report\nbe noted.\n\n(2) That it rest.");
    assertThat(new ResolutionExtractor().find(minutes))
        .extracting(r -> minutes.source().quote(r.evidence().span()))
        .containsExactly("That the report\nbe noted.", "That it rest.");
  }

  @Test
  void takes_words_of_consent_to_what_was_moved_before_them() {
    assertThat(
            decisions(
                "Cllr Mrs Elm proposed acceptance of the Minutes seconded by Cllr Fir. Unanimously"
                    + " Agreed"))
        .containsExactly("Unanimously Agreed");
    assertThat(
            decisions(
                "Motion (AE) & seconded (BF) that the minutes be approved as a true record."
                    + " Unanimously agree and signed by the Chairman."))
        .containsExactly("Unanimously agree and signed by the Chairman.");
  }

  @Test
  void takes_the_clause_of_a_motion_that_the_next_sentence_carries() {
    assertThat(
            decisions(
                "Proposed Cllr Elm, seconded Cllr Fir: that the return be approved and signed."
                    + " Carried unanimously."))
        .containsExactly("that the return be approved and signed.");
    assertThat(
            decisions(
                "An amendment moved by Cllr Elm, seconded by Cllr Fir, that the sum be cut to £10."
                    + " CARRIED."))
        .isEmpty();
  }

  @Test
  void takes_minutes_found_to_be_correct_as_approved() {
    assertThat(
            decisions("The minutes of the meeting held on May 6th 2019 were found to be correct."))
        .containsExactly(
            "The minutes of the meeting held on May 6th 2019 were found to be correct.");
  }

  @Test
  void knows_a_correction_of_earlier_minutes() {
    assertThat(
            kinds(
                """
                # 3. Minutes

                RESOLVED – That the minutes of 4 May be approved subject to minute 12 being \
                amended to read "the mill was sold".

                # 4. Mill

                The minutes of the working group were approved with one amendment.

                RESOLVED – That the plan be approved subject to amendments.

                RESOLVED – That the minutes of 6 June be approved.
                """))
        .containsExactly(
            OutcomeKind.CORRECTION,
            OutcomeKind.CORRECTION,
            OutcomeKind.RESOLUTION,
            OutcomeKind.RESOLUTION);
  }

  private static List<OutcomeKind> kinds(String text) {
    return new ResolutionExtractor().find(Minutes.of(text)).stream().map(Resolution::kind).toList();
  }
}
