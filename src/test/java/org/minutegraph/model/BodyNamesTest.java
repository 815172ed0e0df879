package org.minutegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyNamesTest {
  private static final String COUNCIL = "sele";

  @ParameterizedTest
  @CsvSource({
    "board-for-health, board-of-health",
    "planning-cttee, planning-committee",
    "planning-subcommittee, planning-sub-committee",
    "childrens-panel, children-panel",
    "sele-harbour-panel, harbour-panel",
  })
  void small_words_short_forms_and_the_place_make_no_other_name(String one, String other) {
    assertThat(BodyNames.isSame(COUNCIL, one, other)).isTrue();
    assertThat(BodyNames.keys(COUNCIL, one, Set.of()))
        .isEqualTo(BodyNames.keys(COUNCIL, other, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({"sele-council, council", "harbour-panel, harbour-board", "harbour, harbours"})
  void what_a_body_is_and_what_for_make_another_name(String one, String other) {
    assertThat(BodyNames.isSame(COUNCIL, one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "harbuor-panel, harbour-panel, true",
    "harbur-panel, harbour-panel, true",
    "harbours-panel, harbour-panel, false",
    "tide-panel, tids-panel, false",
    "harbur-panle, harbour-panel, false",
    "harbur, harbour, false",
  })
  void a_slip_is_one_letter_of_one_long_word(String one, String other, boolean slip) {
    assertThat(BodyNames.isOneLetterApart(COUNCIL, one, other)).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({
    "safer-harbours, safer-harbours-select-commission, true",
    "safer-harbours-panel, safer-harbours-select-commission, false",
    "harbours, harbours-select-commission, false",
    "safer-harbours, safer-harbours-north, false",
  })
  void a_bare_name_lacks_only_what_a_body_is(String bare, String whole, boolean is) {
    assertThat(BodyNames.isBare(COUNCIL, bare, whole)).isEqualTo(is);
  }

  @Test
  void an_acronym_shares_a_key_with_the_body_that_is_called_so() {
    assertThat(BodyNames.keys(COUNCIL, "shsc", Set.of())).contains("a:shsc");
    assertThat(BodyNames.keys(COUNCIL, "safer-harbours-select-commission", Set.of("shsc")))
        .contains("a:shsc");
    assertThat(BodyNames.isShortForm("cabinet")).isFalse();
  }
}
