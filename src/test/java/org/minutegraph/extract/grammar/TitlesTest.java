package org.minutegraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void makes_a_plural_title_singular() {
    assertThat(Titles.split("Councillors Ash"))
        .isEqualTo(new Titles.Split("Councillor", true, "Ash", 12));
    assertThat(Titles.split("Cllrs. A Ash")).isEqualTo(new Titles.Split("Cllr.", true, "A Ash", 7));
    assertThat(Titles.split("County Councillors B Elm").title()).isEqualTo("County Councillor");
    assertThat(Titles.split("Aldermen Oak").title()).isEqualTo("Alderman");
  }

  @Test
  void counts_the_first_of_two_titles() {
    assertThat(Titles.split("Councillors Mrs. J Birch"))
        .isEqualTo(new Titles.Split("Councillor", true, "J Birch", 17));
  }

  @Test
  void takes_no_title_out_of_a_longer_word() {
    assertThat(Titles.split("Drake")).isEqualTo(new Titles.Split(null, false, "Drake", 0));
    assertThat(Titles.split("Dr")).isEqualTo(new Titles.Split(null, false, "Dr", 0));
  }

  @Test
  void drops_letters_behind_a_name() {
    assertThat(Titles.withoutPostNominals("T ap Elwyn OBE, JP")).isEqualTo("T ap Elwyn");
    assertThat(Titles.withoutPostNominals("A Ash, M.B.E.")).isEqualTo("A Ash");
    assertThat(Titles.withoutPostNominals("B Masham")).isEqualTo("B Masham");
  }
}
