package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.MinutesDocument;

class PersonMentionExtractorTest {
  @Test
  void gives_each_person_of_an_item_once_in_the_fullest_form() {
    assertThat(
            people(
                "# 1. Roads\n\nCllr Harn spoke. Cllr D Harn and Mr Pell agreed.\n\n"
                    + "# 2. Lamps\n\nCllr Harn spoke."))
        .containsExactly("1 D Harn", "1 Pell", "2 Harn");
  }

  @Test
  void counts_initials_and_surname_as_one_person() {
    assertThat(
            people(
                "Present: Cllrs Dan Harn (DH) and Mo Pell (MP)\n\n"
                    + "# 1. Roads\n\nDH spoke, seconded by Cllr Harn. MP left."))
        .containsExactly("1 Harn", "1 MP");
  }

  @Test
  void keeps_two_people_of_one_surname_apart() {
    assertThat(people("# 1. Roads\n\nCllrs D Hart and T Hart spoke."))
        .containsExactly("1 D Hart", "1 T Hart");
  }

  @Test
  void counts_a_surname_that_two_bear_as_nobody_more() {
    assertThat(people("# 1. Roads\n\nCllrs D Hart and T Hart spoke. Cllr Hart left."))
        .containsExactly("1 D Hart", "1 T Hart");
  }

  @Test
  void leaves_the_attendance_block_out_and_the_dead_in() {
    assertThat(
            people(
                "Present: Cllr Dan Harn\n\n"
                    + "# 1. Condolences\n\nThe family of former Cllr Ada Wren was remembered."))
        .containsExactly("1 Ada Wren");
  }

  private static List<String> people(String text) {
    MinutesDocument minutes = Minutes.of(text);
    return new PersonMentionExtractor()
        .find(minutes, List.of(), NameRegister.of(minutes, List.of())).stream()
            .map(p -> p.item() + " " + p.person().name())
            .toList();
  }
}
