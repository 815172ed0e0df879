package org.minutegraph.extract.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Votes in words, in tables, by a casting vote, and dissent by name. */
class HardCase32VotesInWordsTest {

  @Test
  void reads_totals_in_words() {
    Told told =
        Told.by(
            """
            4. Mill

            The motion was carried by nineteen votes to three, one abstaining.
            """);
    assertThat(told.votes()).containsExactly("4|19|3|1|-|CARRIED|-");
  }

  @Test
  void reads_totals_on_lines_of_their_own() {
    Told told =
        Told.by(
            """
            4. Mill

            The proposal was put to the vote, with the following result:

            For: 26

            Against: 32

            Abstention: 0

            The proposal was not agreed.
            """);
    assertThat(told.votes()).containsExactly("4|26|32|0|-|LOST|-");
  }

  @Test
  void lets_the_casting_vote_tell_the_outcome() {
    Told told =
        Told.by(
            """
            4. Mill

            On being put to the vote there was an equality of voting and the Chair used her casting vote to vote against the proposal.
            """);
    assertThat(told.votes()).containsExactly("4|-|-|-|-|LOST|-");
  }

  @Test
  void reads_who_asked_to_have_their_vote_recorded() {
    Told told =
        Told.by(
            """
            4. Mill

            RESOLVED – That the mill be let. (Councillors Birch and Cole voted against.)

            5. Barn

            RESOLVED – That the barn be let.

            Councillor Drew asked that her vote against the motion be recorded and Councillor Elm abstained.
            """);
    assertThat(told.votes())
        .containsExactly(
            "4|-|-|-|-|CARRIED|Birch AGAINST, Cole AGAINST",
            "5|-|-|-|-|CARRIED|Drew AGAINST, Elm ABSTAIN");
  }

  @Test
  void takes_a_unanimous_vote_for_one_however_it_is_put() {
    Told told =
        Told.by(
            """
            4. Mill

            Acceptance of the offer was proposed by Councillor Birch and seconded by Councillor Cole. Vote unanimous to accept.
            """);
    assertThat(told.votes()).containsExactly("4|-|-|-|unanimous|CARRIED|-");
  }
}
