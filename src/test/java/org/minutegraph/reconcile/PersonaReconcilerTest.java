package org.minutegraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;

class PersonaReconcilerTest {
  @Test
  void joins_surname_initials_first_name_and_code_to_the_fullest_form() {
    MeetingRecord record =
        new Records("d")
            .listed("Councillor", "Thane", null)
            .item()
            .named("Councillor", "M. Thane", " spoke.")
            .named(null, "Ivor Pell", ", Head of Lamps, spoke.")
            .named(null, "Ivor", " answered.")
            .initials("IP")
            .record();
    assertThat(personas(record))
        .containsExactly("M. Thane = Thane, M. Thane", "Ivor Pell = Ivor Pell, Ivor, IP");
  }

  @Test
  void keeps_two_of_one_surname_apart_and_leaves_the_bare_surname_open() {
    MeetingRecord record =
        new Records("d")
            .listed("Cllr", "D Hart", null)
            .listed("Cllr", "T Hart", null)
            .item()
            .named("Cllr", "Hart", " spoke.")
            .record();
    assertThat(personas(record)).containsExactly("D Hart = D Hart", "T Hart = T Hart");
  }

  @Test
  void keeps_a_member_and_an_officer_of_one_surname_apart() {
    MeetingRecord record =
        new Records("d")
            .listed("Councillor", "Hall", null)
            .item()
            .named("Mr", "Hall", " spoke.")
            .named("Mrs", "Hall", " spoke.")
            .record();
    assertThat(personas(record)).containsExactly("Hall = Hall", "Hall = Hall", "Hall = Hall");
  }

  @Test
  void keeps_a_member_and_an_officer_of_the_very_same_name_apart_where_both_are_listed() {
    MeetingRecord record =
        new Records("d")
            .listed("Councillor", "Ivor Hall", null)
            .listed(null, "Ivor Hall", "Head of Lamps")
            .item()
            .named("Councillor", "Ivor Hall", " spoke.")
            .named("Mr", "Hall", " answered.")
            .record();
    assertThat(personas(record))
        .containsExactly("Ivor Hall = Ivor Hall, Ivor Hall", "Ivor Hall = Ivor Hall, Hall");
  }

  @Test
  void knows_a_member_who_is_listed_once_more_with_a_group_or_a_portfolio() {
    MeetingRecord record =
        new Records("d")
            .listed("Councillor", "Ivor Hall", null)
            .listed(null, "Ivor Hall", "Finance")
            .record();
    assertThat(personas(record)).containsExactly("Ivor Hall = Ivor Hall, Ivor Hall");
  }

  @Test
  void knows_the_chair_as_whoever_is_in_the_chair_at_that_item() {
    MeetingRecord record =
        new Records("d")
            .listed("Councillor", "Bridie Vane", "Chair", true)
            .listed("Councillor", "Dev Rann", "Vice-Chair")
            .item()
            .speaks("The Chair", Form.ROLE)
            .item()
            .named("Councillor", "Rann", " took the chair.")
            .speaks("The Chair", Form.ROLE)
            .item()
            .named("Councillor", "Vane", " returned to the room and resumed the chair.")
            .speaks("The Chair", Form.ROLE)
            .record();
    assertThat(personas(record))
        .containsExactly(
            "Bridie Vane = Bridie Vane, The Chair, Vane, The Chair",
            "Dev Rann = Dev Rann, Rann, The Chair");
  }

  @Test
  void knows_the_holder_of_a_post_that_the_attendance_or_the_item_names() {
    MeetingRecord record =
        new Records("d")
            .listed(null, "Nic Farr", "Clerk")
            .listed(null, "Faz Mirr", "Executive Director of Resources")
            .item()
            .role("Ms", "Orla Keane", ", ", "Head of Lamps")
            .speaks("Head of Lamps", Form.ROLE)
            .speaks("Clerk", Form.ROLE)
            .speaks("Director of Resources", Form.ROLE)
            .record();
    assertThat(personas(record))
        .containsExactly(
            "Nic Farr = Nic Farr, Clerk",
            "Faz Mirr = Faz Mirr, Director of Resources",
            "Orla Keane = Orla Keane, Head of Lamps");
  }

  @Test
  void leaves_a_post_open_that_two_hold_or_that_is_named_only_later() {
    MeetingRecord record =
        new Records("d")
            .item()
            .speaks("Assistant Director", Form.ROLE)
            .item()
            .role("Mr", "Pavel Brook", ", ", "Assistant Director (Ponds)")
            .speaks("Assistant Director (Ponds)", Form.ROLE)
            .role("Ms", "Una Bray", ", ", "Head of Service")
            .role("Mr", "Des Vorr", ", ", "Head of Service")
            .item()
            .speaks("Head of Service", Form.ROLE)
            .record();
    assertThat(personas(record))
        .containsExactly(
            "Pavel Brook = Pavel Brook, Assistant Director (Ponds)",
            "Una Bray = Una Bray",
            "Des Vorr = Des Vorr");
  }

  @Test
  void tells_a_post_by_its_item_where_it_denotes_different_people() {
    MeetingRecord record =
        new Records("d")
            .item()
            .role("Ms", "Una Bray", ", ", "Head of Service")
            .speaks("Head of Service", Form.ROLE)
            .item()
            .role("Mr", "Des Vorr", ", ", "Head of Service")
            .speaks("Head of Service", Form.ROLE)
            .record();
    assertThat(personas(record))
        .containsExactly(
            "Una Bray = Una Bray, Head of Service", "Des Vorr = Des Vorr, Head of Service");
  }

  @Test
  void gives_no_post_to_somebody_who_held_it_once_and_no_group_to_anybody() {
    MeetingRecord record =
        new Records("d")
            .item()
            .role("Councillor", "Will Otte", " had been ", "Mayor")
            .speaks("The Mayor", Form.ROLE)
            .speaks("Members", Form.GROUP)
            .record();
    assertThat(personas(record)).containsExactly("Will Otte = Will Otte");
  }

  private static List<String> personas(MeetingRecord record) {
    return new PersonaReconciler()
        .reconcile(record).personas().stream()
            .map(
                p ->
                    p.name()
                        + " = "
                        + p.mentions().stream()
                            .map(Mention::name)
                            .collect(Collectors.joining(", ")))
            .toList();
  }
}
