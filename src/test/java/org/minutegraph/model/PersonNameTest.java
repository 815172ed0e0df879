package org.minutegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void takes_a_name_apart_with_particles_honours_and_the_surname_first() {
    assertThat(PersonName.of("T ap Rhys OBE, JP"))
        .isEqualTo(new PersonName(List.of("t"), "ap rhys"));
    assertThat(PersonName.of("Fox, R.A., J.P."))
        .isEqualTo(new PersonName(List.of("r", "a"), "fox"));
    assertThat(PersonName.of("Ana de la Cruz"))
        .isEqualTo(new PersonName(List.of("ana"), "de la cruz"));
    assertThat(PersonName.of("Ash")).isEqualTo(new PersonName(List.of(), "ash"));
  }

  @Test
  void takes_a_particle_with_the_surname_behind_a_title_alone() {
    assertThat(PersonName.of("van der Elm")).isEqualTo(new PersonName(List.of(), "van der elm"));
    assertThat(PersonName.of("De Souza")).isEqualTo(new PersonName(List.of(), "de souza"));
    assertThat(PersonName.of("\u00d3 Lee")).isEqualTo(new PersonName(List.of(), "o'lee"));
    assertThat(PersonName.of("Rory \u00d3 Lee").sameSurnameAs(PersonName.of("R O'Lee"))).isTrue();
    assertThat(PersonName.of("Di Ash")).isEqualTo(new PersonName(List.of("di"), "ash"));
    assertThat(PersonName.of("di Ash")).isEqualTo(new PersonName(List.of(), "di ash"));
    assertThat(PersonName.of("O Ash")).isEqualTo(new PersonName(List.of("o"), "ash"));
  }

  @Test
  void holds_names_as_one_whose_given_names_do_not_clash() {
    PersonName full = PersonName.of("Mona J. Thane-Ash");
    assertThat(full.sameSurnameAs(PersonName.of("M. Thane Ash"))).isFalse();
    assertThat(full.sameSurnameAs(PersonName.of("M. Thane-Ash"))).isTrue();
    assertThat(full.sameSurnameAs(PersonName.of("Thane-Ash"))).isTrue();
    assertThat(full.sameSurnameAs(PersonName.of("Tom Thane-Ash"))).isFalse();
  }

  @Test
  void gives_the_letters_of_a_name_with_a_double_surname_once_or_twice() {
    assertThat(PersonName.of("Mona Thane-Ash").codes()).containsExactlyInAnyOrder("MT", "MTA");
    assertThat(PersonName.of("Ann Birch").codes()).containsExactly("AB");
  }

  @Test
  void knows_initials_that_keep_the_beginning_of_a_surname() {
    assertThat(PersonName.of("Calum McBride").hasCode("CMcB")).isTrue();
    assertThat(PersonName.of("Rory O'Dell").hasCode("RO'D")).isTrue();
    assertThat(PersonName.of("Els van der Elm").hasCode("EvdE")).isTrue();
    assertThat(PersonName.of("Rory Hart").hasCode("RHa")).isTrue();
    assertThat(PersonName.of("Rory Hope").hasCode("RHa")).isFalse();
  }
}
