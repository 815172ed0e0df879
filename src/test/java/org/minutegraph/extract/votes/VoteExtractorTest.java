package org.minutegraph.extract.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.decisions.ResolutionExtractor;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Vote;

class VoteExtractorTest {

  /** {@code for-against-abstain outcome}, {@code unanimous}, and the voters by name. */
  private static List<String> votes(String text) {
    MinutesDocument minutes = Minutes.of("# 7. Bridges\n\n" + text);
    return new VoteExtractor()
            .find(
                minutes,
                NameRegister.of(minutes, List.of()),
                new ResolutionExtractor().find(minutes))
            .stream()
            .map(VoteExtractorTest::printed)
            .toList();
  }

  private static String printed(Vote vote) {
    String named =
        vote.named().stream()
            .map(v -> " " + v.person().name() + "=" + v.ballot())
            .collect(Collectors.joining());
    return (vote.inFavour() + "-" + vote.against() + "-" + vote.abstain() + " " + vote.outcome())
            .toLowerCase(Locale.ROOT)
        + (vote.unanimous() ? " unanimous" : "")
        + named.replace("ABSTAIN", "abstain").replace("AGAINST", "against").replace("FOR", "for");
  }

  @Test
  void reads_totals_in_figures_and_words() {
    assertThat(votes("The motion was declared LOST by 4 votes to 9, with 1 abstention."))
        .containsExactly("4-9-1 lost");
    assertThat(votes("The motion was carried by nineteen votes to three, one abstaining."))
        .containsExactly("19-3-1 carried");
    assertThat(votes("AGREED by the members for the east, by three votes to none, that it be so."))
        .containsExactly("3-0-null carried");
    assertThat(votes("The proposal was agreed, with 4 in favour, 0 against and 1 abstention."))
        .containsExactly("4-0-1 carried");
    assertThat(votes("RESOLVED by 3 votes to 0 with 1 abstention to object."))
        .containsExactly("3-0-1 carried");
    assertThat(votes("The motion was carried (For: 12, Against: 3, Abstentions: 2)."))
        .containsExactly("12-3-2 carried");
    assertThat(votes("The motion was carried by twenty-one votes to twelve."))
        .containsExactly("21-12-null carried");
  }

  @Test
  void reads_counts_before_their_sides_and_the_agreement_of_all() {
    assertThat(votes("Vote 6 for 2 against 1 abs, carried.")).containsExactly("6-2-1 carried");
    assertThat(votes("The amendment fell by 14 votes to 11.")).containsExactly("11-14-null lost");
    assertThat(votes("There voted for the amendment 11, against 14."))
        .containsExactly("11-14-null null");
    assertThat(votes("All councillors voted and agreed."))
        .containsExactly("null-null-null carried unanimous");
    assertThat(votes("Full Council agreed to this action."))
        .containsExactly("null-null-null carried unanimous");
    assertThat(votes("Unanimous.")).containsExactly("null-null-null carried unanimous");
  }

  @Test
  void reads_all_sides_of_a_division_in_one_paragraph() {
    assertThat(votes("For: Cllrs Penwarne and Osgath (2) Against: None Abstained: Cllr Ebbet (1)"))
        .containsExactly("2-0-1 null Penwarne=for Osgath=for Ebbet=abstain");
    assertThat(votes("Votes in favour: 7. Votes against: 1. Abstentions: 1."))
        .containsExactly("7-1-1 null");
    assertThat(votes("For the motion \u2013 5 votes For amendment 1 (as adjusted) \u2013 4 votes"))
        .containsExactly("5-4-null null");
  }

  @Test
  void reads_a_table_of_voters_by_side_and_one_of_counts() {
    assertThat(votes("For | Against\n\nCllr Penwarne | Cllr Osgath"))
        .containsExactly("1-1-null null Penwarne=for Osgath=against");
    assertThat(votes("Bridge | Vote (for-against)\n\nUpper | 3-0\n\nLower | 1-2"))
        .containsExactly("3-0-null carried", "1-2-null lost");
  }

  @Test
  void counts_behind_approved_and_the_larger_number_against_what_is_defeated() {
    assertThat(votes("The grant was approved 9-0 with 1 abstention."))
        .containsExactly("9-0-1 carried");
    assertThat(votes("The amendment was defeated 9-4.")).containsExactly("4-9-null lost");
    assertThat(votes("The accounts were read out and AGREED by all present."))
        .containsExactly("null-null-null carried unanimous");
    assertThat(votes("A vote was taken by show of hands. With 6 in favour and 6 against it fell."))
        .containsExactly("6-6-null lost");
  }

  @Test
  void reads_a_division_list_and_its_verdict_as_one_vote() {
    assertThat(
            votes(
                """
                FOR (2): Councillors Penwarne and Osgath

                AGAINST (1): Councillor Tredd

                ABSTENTIONS (1): Councillor Yarl

                The substantive motion was accordingly declared CARRIED and it was

                RESOLVED: That X be done.
                """))
        .containsExactly("2-1-1 carried Penwarne=for Osgath=for Tredd=against Yarl=abstain");
  }

  @Test
  void counts_votes_for_the_amendment_as_votes_against_the_motion() {
    assertThat(
            votes(
                """
                For the motion (2): the Convener; Cllr Penwarne.

                For the amendment (1): Councillor Tredd.

                Declined to vote (1): Councillor Yarl.

                The motion was accordingly declared carried.
                """))
        .containsExactly("2-1-1 carried Convener=for Penwarne=for Tredd=against Yarl=abstain");
  }

  @Test
  void reads_unanimity_in_its_forms() {
    for (String words :
        List.of(
            "It was unanimously agreed that X be done.",
            "RESOLVED unanimously that X be done.",
            "UNANIMOUSLY RESOLVED: That X be done.",
            "AGREED unanimously that X be done.",
            "The motion was carried, nem con.",
            "Proposed by Cllr Penwarne. All in favour.",
            "The minutes were unanimously approved.",
            "The grant was approved: all agreed.",
            "The motion was put to the vote and carried unanimously.")) {
      assertThat(votes(words)).as(words).containsExactly("null-null-null carried unanimous");
    }
  }

  @Test
  void keeps_two_votes_of_one_sentence_apart() {
    assertThat(
            votes(
                "The amendment was put to the vote and carried, and the motion as amended was"
                    + " carried unanimously."))
        .containsExactly("null-null-null carried", "null-null-null carried unanimous");
  }

  @Test
  void counts_a_vote_and_its_decision_once() {
    assertThat(
            votes(
                "The motion was put to the vote and carried unanimously.\n\n"
                    + "RESOLVED unanimously: That X be done."))
        .containsExactly("null-null-null carried unanimous");
  }

  @Test
  void adds_a_casting_vote_to_the_vote_that_it_decides() {
    assertThat(
            votes(
                "There voted 5 in favour and 5 against. The Chair used his casting vote and the"
                    + " motion was carried."))
        .containsExactly("5-5-null carried");
  }

  @Test
  void finds_no_vote_where_none_is_told() {
    assertThat(votes("RESOLVED: That the report be noted.")).isEmpty();
    assertThat(votes("It was agreed to write. He spoke but did not vote.")).isEmpty();
    assertThat(votes("Of 12 replies, 9 were for the scheme.")).isEmpty();
    assertThat(votes("There were 12 votes for the best garden last year.")).isEmpty();
    assertThat(votes("It was proposed, seconded and AGREED that Dr Oak be Chair.")).isEmpty();
  }

  @Test
  void takes_no_comparison_of_numbers_for_a_vote() {
    assertThat(votes("There were 212 children at the school, against 140 in September, 2019;"))
        .isEmpty();
  }

  @Test
  void reads_votes_for_a_motion_and_for_an_amendment_as_two_sides() {
    assertThat(votes("For the Motion – 5 votes\nFor Amendment 1 (as adjusted) – 4 votes"))
        .containsExactly("5-4-null null");
  }

  @Test
  void takes_agreed_by_all_and_everyone_in_favour_for_unanimous() {
    assertThat(votes("AGREED by all present.")).containsExactly("null-null-null carried unanimous");
    assertThat(votes("Everyone was in favour."))
        .containsExactly("null-null-null carried unanimous");
    assertThat(votes("The plan was widely accepted by all members.")).isEmpty();
    assertThat(votes("He said that fewer than 20 were in favour of it.")).isEmpty();
  }

  @Test
  void reads_sides_whose_voters_stand_on_the_next_line() {
    assertThat(
            votes(
                "The voting was as follows:\n\nFor the recommendation:\n\nCouncillors Penwarne and"
                    + " Osgath.\n\nAgainst the recommendation:\n\nCouncillor Ebbet.\n\n"
                    + "Abstention:\n\nThere were none."))
        .containsExactly("2-1-0 null Penwarne=for Osgath=for Ebbet=against");
    assertThat(
            votes(
                "Voting: For Councillors Penwarne and Osgath (2)\n\nAgainst | None\n\n"
                    + "Abstained | Councillor Ebbet (1)"))
        .containsExactly("2-0-1 null Penwarne=for Osgath=for Ebbet=abstain");
    assertThat(votes("For Councillor Penwarne the matter was one of safety.")).isEmpty();
  }

  @Test
  void gives_each_vote_its_own_numbers() {
    assertThat(
            votes(
                "A proposal by Cllr Penwarne was carried 9-0 with 1 abstention after amendments"
                    + " (i) to defer it and (ii) to halve it were defeated 9-4 and 11-2"
                    + " respectively."))
        .containsExactly("9-0-1 carried", "4-9-null lost", "2-11-null lost");
    assertThat(votes("The amendment was declared to be lost by eight votes to five."))
        .containsExactly("5-8-null lost");
    assertThat(votes("This was agreed (5-3).")).containsExactly("5-3-null carried");
    assertThat(votes("There was a majority agreement with nine abstentions."))
        .containsExactly("null-null-9 null");
  }

  @Test
  void counts_no_replies_of_others_and_no_vote_twice() {
    assertThat(votes("There were 212 replies to the survey of which 190 in favour.")).isEmpty();
    assertThat(votes("She said that the Panel had never once voted against it.")).isEmpty();
    assertThat(
            votes(
                "All members agreed that notice be sent. This was proposed by Cllr Penwarne and"
                    + " seconded by Cllr Osgath. All members in favour."))
        .containsExactly("null-null-null carried unanimous");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "Carried, 9 Members voting for and 21 against. @ 9-21-null carried",
        "With 12 voting in favour, 8 opposing and 1 abstaining it was carried. @ 12-8-1 carried",
        "The motion fell, 11 votes being cast in favour and 24 against. @ 11-24-null lost",
        "The Panel voted, with ten members supporting it and two opposing. @ 10-2-null null",
        "There were three in favour and one (Councillor Ash) against. @ 3-1-null null",
        "2 o blaid / for, 3 yn erbyn / against, 1 yn ymatal / abstaining. @ 2-3-1 null",
        "6 members voted for the amendment and 8 for the motion. @ 8-6-null null",
        "The vote was tied at 5 each. @ 5-5-null null",
        "Approved (Vote: 8-0-1) @ 8-0-1 carried",
        "Passed 5/1. @ 5-1-null carried",
        "The Committee approved the plan 8-0 with two abstentions. @ 8-0-2 carried",
        "The amendment was rejected by 8 votes to 2. @ 2-8-null lost",
        "Four members voted yes, one no. @ 4-1-null null",
        "The motion was carried with nobody abstaining and 19 against. @ null-19-0 carried",
        "Decision (unanimous): that the order be made. @ null-null-null carried unanimous",
        "The members voted unanimously. @ null-null-null carried unanimous",
        "Carried by acclamation. @ null-null-null carried unanimous"
      })
  void reads_votes_in_many_words(String text, String vote) {
    assertThat(votes(text)).containsExactly(vote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team won 5-2 and was approved of by the crowd.",
        "The scheme passed 3-4 houses.",
        "Of those responding, 41 were for, 12 against and 3 did not mind.",
        "Cllr Ash explained how a casting vote would work where votes are equal.",
        "Cllr Ash, as Chairman, does not have a casting vote.",
        "Attendance was 80 against 95 a year ago."
      })
  void takes_no_other_figures_for_votes(String text) {
    assertThat(votes(text)).isEmpty();
  }

  @Test
  void reads_a_side_beside_each_name() {
    assertThat(votes("Cllr Ash - For\n\nCllr Elm - Against\n\nCllr Oak - Abstained\n\nCarried."))
        .containsExactly("1-1-1 carried Ash=for Elm=against Oak=abstain");
  }

  @Test
  void reads_marks_and_figures_under_sides() {
    assertThat(votes("Member | For | Against\n\nCllr Ash | X | -\n\nCllr Elm | - | X"))
        .containsExactly("1-1-null null Ash=for Elm=against");
    assertThat(votes("Matter | For | Against\n\nAmendment | 4 | 9\n\nMotion | 10 | 3"))
        .containsExactly("4-9-null lost", "10-3-null carried");
  }
}
