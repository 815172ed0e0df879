package org.minutegraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Identification;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.Person;

class PeopleReconcilerTest {
  @Test
  void matches_a_surname_and_initials_with_the_one_person_who_fits() {
    assertThat(
            people(
                document("a", "Councillor", "Thane"),
                document("b", "Councillor", "M. Thane"),
                document("c", "Councillor", "Mona Thane")))
        .containsExactly("a Matched mona-thane", "b Matched mona-thane", "c Minted mona-thane");
  }

  @Test
  void leaves_a_surname_open_that_two_people_have() {
    List<Identification> found =
        identify(
            List.of(
                document("a", "Cllr", "D Hart"),
                document("b", "Cllr", "T Hart"),
                document("c", "Cllr", "Hart")));
    assertThat(found.get(2))
        .isEqualTo(
            new Identification.Ambiguous(
                "c",
                1,
                new Person("testham", "hart-c", "Hart"),
                List.of(
                    new Person("testham", "d-hart", "D Hart"),
                    new Person("testham", "t-hart", "T Hart")),
                "\u201cCllr Hart\u201d could be \u201cD Hart\u201d or \u201cT Hart\u201d.",
                0.5));
  }

  @Test
  void matches_no_member_with_an_officer_of_the_surname() {
    assertThat(people(document("a", "Mr", "Ivor Hall"), document("b", "Councillor", "Hall")))
        .containsExactly("a Minted ivor-hall", "b Minted hall");
  }

  @Test
  void matches_forms_of_a_given_name_unless_one_document_has_both() {
    assertThat(people(document("a", "Cllr", "Carol Ash"), document("b", "Cllr", "Carole Ash")))
        .containsExactly("a Matched carole-ash", "b Minted carole-ash");
    assertThat(people(document("a", "Cllr", "Paul Ash"), document("b", "Cllr", "Paula Ash")))
        .containsExactly("a Minted paul-ash", "b Minted paula-ash");
    IdentifiedRecord both =
        new PersonaReconciler()
            .reconcile(
                new Records("c")
                    .item()
                    .named("Cllr", "Carol Ash", " spoke.")
                    .named("Cllr", "Carole Ash", " spoke.")
                    .record());
    assertThat(people(both)).containsExactly("c Minted carol-ash", "c Minted carole-ash");
  }

  @Test
  void numbers_two_people_of_one_slug() {
    assertThat(people(document("a", "Councillor", "Hall"), document("b", "Mr", "Hall")))
        .containsExactly("a Minted hall", "b Minted hall-2");
  }

  @Test
  void finds_nobody_elsewhere_by_a_first_name_alone() {
    assertThat(people(document("a", null, "Jess"), document("b", null, "Jess")))
        .containsExactly("a Minted jess-a", "b Minted jess-b");
  }

  @Test
  void gives_the_same_outcome_in_any_order_of_arrival() {
    List<IdentifiedRecord> documents =
        new ArrayList<>(
            List.of(
                document("a", "Councillor", "Thane"),
                document("b", "Councillor", "M. Thane"),
                document("c", null, "Mark Thane"),
                document("d", "Mr", "Thane"),
                document("e", "Mrs", "Thane"),
                document("f", "Cllr", "Mona Thane-Ash"),
                document("g", "Cllr", "Thane Ash")));
    List<Identification> expected = identify(documents);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(documents, random);
      assertThat(identify(documents)).isEqualTo(expected);
    }
  }

  private static IdentifiedRecord document(String id, @Nullable String title, String name) {
    return new PersonaReconciler()
        .reconcile(new Records(id).item().named(title, name, " spoke.").record());
  }

  private static List<String> people(IdentifiedRecord... documents) {
    return identify(List.of(documents)).stream()
        .map(i -> i.document() + " " + i.getClass().getSimpleName() + " " + i.person().slug())
        .toList();
  }

  private static List<Identification> identify(List<IdentifiedRecord> documents) {
    PeopleReconciler reconciler = new PeopleReconciler("testham");
    documents.forEach(reconciler::add);
    return reconciler.identifications();
  }
}
