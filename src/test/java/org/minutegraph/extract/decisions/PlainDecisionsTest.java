package org.minutegraph.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extract.Minutes;
import org.minutegraph.model.Resolution;

class PlainDecisionsTest {
  private static List<String> decisions(String text) {
    return new ResolutionExtractor()
        .find(Minutes.of("# 7. Bridges\n\n" + text + "\n")).stream().map(Resolution::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The reply was endorsed by those present.",
        "The rules were approved by the Trustees.",
        "There was general approval for these measures.",
        "Approval given by Ann Elm and seconded by Jo Ash.",
        "Rates £30, web pages £60 – all approved.",
        "The Board agreed amendments to the statement.",
        "Full Council voted in agreement with this step.",
        "Full Council agreed to this step.",
        "Proposer Cllr Elm, 2nd Cllr Ash, all councillors voted and agreed.",
        "All payments approved, proposed Cllr Elm, seconded Cllr Ash",
        "Trustees approved the accounts.",
        "The Council supports this application.",
        "Approved by all.",
        "The return was read out and responses agreed.",
        "The risk register, as previously circulated, was unanimously approved.",
        "Cllr Elm proposed a bench, seconded by Cllr Ash, all in favour.",
        "The Chair proposed that the hall be shut in May, and this was agreed.",
        "The following payments were approved:",
      })
  void takes_the_sentence_where_no_clause_says_what_was_agreed(String sentence) {
    assertThat(decisions(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There was general agreement that the path be shut. | that the path be shut.
          Was decided to shut the path. | to shut the path.
          It was agreed by the Board that it be shut. | that it be shut.
          The Board read the letter, but agreed that it be shut. | that it be shut.
          After a talk, members decided to shut the path. | to shut the path.
          It was agreed that it be shut, the Ward Clerk will ask. | that it be shut
          Proposed A Elm and seconded B Ash that it be shut - all agreed. | that it be shut
          DECISION: The path be shut. | The path be shut.
          """)
  void takes_the_clause_behind_the_word_that_decides(String sentence, String clause) {
    assertThat(decisions(sentence)).containsExactly(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan was approved by the Borough Council.",
        "The grant was approved by the Lottery.",
        "Mr Elm said that the fund was approved by the Trust.",
        "The applicants agreed to this.",
        "Mr Elm proposed a later day, which was supported by Mrs Ash.",
        "The plan, previously approved in May, was late.",
      })
  void takes_nothing_that_others_decided(String sentence) {
    assertThat(decisions(sentence)).isEmpty();
  }

  @Test
  void takes_a_list_of_payments_for_one_decision() {
    assertThat(decisions("The following payments were approved:\n\n1. Rates £40\n\n2. Hall £30"))
        .containsExactly("The following payments were approved:");
  }

  @Test
  void parts_sentences_between_which_the_gap_was_forgotten() {
    assertThat(decisions("He hoped to cut the cost.The Clerk to check this. Agreed"))
        .containsExactly("The Clerk to check this.");
  }
}
