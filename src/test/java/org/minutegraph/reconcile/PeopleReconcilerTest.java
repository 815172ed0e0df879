package org.minutegraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Curation;
import org.minutegraph.model.Curation.CuratedPerson;
import org.minutegraph.model.Curation.Naming;
import org.minutegraph.model.Curation.Ruling;
import org.minutegraph.model.Identification;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Mention;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Person;
import org.minutegraph.model.PersonName;

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
  void keeps_an_officer_apart_from_the_member_of_the_very_name_who_sat_beside_them() {
    IdentifiedRecord both =
        new PersonaReconciler()
            .reconcile(
                new Records("a")
                    .listed("Cllr", "Ivor Hall", null)
                    .listed(null, "Ivor Hall", "Head of Lamps")
                    .record());
    IdentifiedRecord officer =
        new PersonaReconciler()
            .reconcile(
                new Records("b")
                    .listed("Cllr", "Ann Dee", null)
                    .listed(null, "Ivor Hall", "Head of Lamps")
                    .record());
    assertThat(people(both, officer, document("c", "Cllr", "I Hall")))
        .containsExactly(
            "a Minted ivor-hall",
            "a Minted ivor-hall-2",
            "b Minted ann-dee",
            "b Matched ivor-hall-2",
            "c Matched ivor-hall");
  }

  @Test
  void knows_a_surname_of_two_words_however_it_is_printed() {
    assertThat(
            people(
                document("a", "Cllr", "Rory \u00d3 Lee"),
                document("b", "Cllr", "R O Lee"),
                document("c", "Cllr", "\u00d3 Lee"),
                document("d", "Cllr", "O\u2019Lee"),
                document("e", "Cllr", "Ana de la Cruz"),
                document("f", "Cllr", "de la Cruz")))
        .containsExactly(
            "a Minted rory-o-lee",
            "b Matched rory-o-lee",
            "c Matched rory-o-lee",
            "d Matched rory-o-lee",
            "e Minted ana-de-la-cruz",
            "f Matched ana-de-la-cruz");
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
  void takes_a_rare_spelling_for_a_slip_unless_minutes_list_both() {
    List<KnownPersona> sitting =
        List.of(
            member("a", 1, "Dora Harwood", 2019),
            member("b", 1, "Dora Harwood", 2020),
            member("c", 1, "Dora Harwod", 2020));
    assertThat(slugs(Curation.NONE, sitting))
        .containsExactly("dora-harwood", "dora-harwood", "dora-harwood");
    List<KnownPersona> both = new ArrayList<>(sitting);
    both.add(member("c", 2, "Dora Harwood", 2020));
    assertThat(slugs(Curation.NONE, both))
        .containsExactly("dora-harwood", "dora-harwood", "dora-harwod", "dora-harwood");
  }

  @Test
  void keeps_two_members_apart_whose_surnames_differ_by_a_letter() {
    assertThat(
            slugs(
                Curation.NONE,
                List.of(
                    member("a", 1, "Ian Harwood", 2019),
                    member("b", 1, "Ina Hardwood", 2019),
                    member("c", 1, "Harwood", 2020),
                    member("d", 1, "Hardwood", 2020))))
        .containsExactly("ian-harwood", "ina-hardwood", "ian-harwood", "ina-hardwood");
  }

  @Test
  void chooses_among_people_of_a_surname_the_one_who_sat_at_the_time() {
    assertThat(
            slugs(
                Curation.NONE,
                List.of(
                    member("a", 1, "Dan Hart", 2014),
                    member("b", 1, "Tom Hart", 2021),
                    member("c", 1, "Hart", 2015),
                    member("d", 1, "Hart", 2021),
                    member("e", 1, "Hart", 2018))))
        .containsExactly("dan-hart", "tom-hart", "dan-hart", "tom-hart", "hart-e");
  }

  @Test
  void follows_a_new_surname_that_the_minutes_tell() {
    IdentifiedRecord told =
        new PersonaReconciler()
            .reconcile(
                new Records("b")
                    .item()
                    .named("Councillor", "Ann Birch", " would now be known as")
                    .named("Councillor", "Ann Cole", ".")
                    .record());
    assertThat(
            people(
                document("a", "Councillor", "Ann Birch"),
                told,
                document("c", "Councillor", "Ann Cole")))
        .containsExactly("a Minted ann-birch", "b Matched ann-birch", "c Matched ann-birch");
  }

  @Test
  void closes_a_double_surname_that_is_printed_with_a_space() {
    assertThat(people(document("a", "Cllr", "Mona Thane-Ash"), document("b", "Cllr", "Thane Ash")))
        .containsExactly("a Minted mona-thane-ash", "b Matched mona-thane-ash");
  }

  @Test
  void does_as_people_have_ruled() {
    List<KnownPersona> personas =
        List.of(
            member("a", 1, "D. Hart", 2020),
            member("b", 1, "T. Hart", 2020),
            member("c", 1, "Hart", 2020),
            member("d", 1, "Hart", 2020));
    assertThat(slugs(Curation.NONE, personas))
        .containsExactly("d-hart", "t-hart", "hart-c", "hart-d");
    Curation ruled =
        new Curation(
            List.of(),
            List.of(
                new Ruling(new Naming("c", "Hart"), new Naming("b", "T. Hart"), true),
                new Ruling(new Naming("d", "Hart"), new Naming("b", "T. Hart"), false)));
    assertThat(slugs(ruled, personas)).containsExactly("d-hart", "t-hart", "t-hart", "d-hart");
  }

  @Test
  void gives_what_people_have_ruled_as_the_reason() {
    List<KnownPersona> personas =
        List.of(
            member("a", 1, "Alan Hart", 2020),
            member("a", 2, "Anne Hart", 2020),
            member("b", 1, "A. Hart", 2020),
            member("c", 1, "A. Hart", 2020),
            member("d", 1, "A. Hart", 2020));
    Naming alan = new Naming("a", "Alan Hart");
    Naming anne = new Naming("a", "Anne Hart");
    Curation ruled =
        new Curation(
            List.of(),
            List.of(
                new Ruling(new Naming("b", "A. Hart"), alan, true),
                new Ruling(new Naming("b", "A. Hart"), anne, false),
                new Ruling(new Naming("c", "A. Hart"), alan, false),
                new Ruling(new Naming("d", "A. Hart"), alan, false),
                new Ruling(new Naming("d", "A. Hart"), anne, false)));
    String name = "\u201cCouncillor A. Hart\u201d ";
    assertThat(identified(ruled, personas).subList(2, 5))
        .containsExactly(
            new Identification.Matched(
                "b",
                1,
                new Person("testham", "alan-hart", "Alan Hart"),
                name + "was settled by hand to be \u201cCouncillor Alan Hart\u201d.",
                1),
            new Identification.Matched(
                "c",
                1,
                new Person("testham", "anne-hart", "Anne Hart"),
                name
                    + "could be several; \u201cCouncillor Anne Hart\u201d is left where the others"
                    + " were ruled out by hand.",
                0.8),
            new Identification.Minted(
                "d",
                1,
                new Person("testham", "a-hart-d", "A. Hart"),
                name + "was settled by hand to be another of the name.",
                1));
  }

  @Test
  void parts_what_people_have_ruled_to_be_two() {
    Curation ruled =
        new Curation(
            List.of(),
            List.of(new Ruling(new Naming("a", "J. Hart"), new Naming("b", "J. Hart"), false)));
    List<KnownPersona> personas =
        List.of(member("a", 1, "J. Hart", 2014), member("b", 1, "J. Hart", 2021));
    assertThat(slugs(Curation.NONE, personas)).containsExactly("j-hart", "j-hart");
    assertThat(slugs(ruled, personas)).doesNotHaveDuplicates();
  }

  @Test
  void takes_only_the_doubtful_naming_out_of_its_person() {
    List<KnownPersona> personas =
        List.of(
            member("a", 1, "Alan Hart", 2020),
            member("b", 1, "Alan Hart", 2020),
            member("c", 1, "Alan Hart", 2020));
    Naming first = new Naming("a", "Alan Hart");
    Naming doubtful = new Naming("b", "Alan Hart");
    for (Ruling ruling :
        List.of(new Ruling(doubtful, first, false), new Ruling(first, doubtful, false))) {
      assertThat(slugs(new Curation(List.of(), List.of(ruling)), personas))
          .containsExactly("alan-hart", "alan-hart-b", "alan-hart");
    }
  }

  @Test
  void thinks_of_the_others_of_a_name_where_the_likeliest_is_ruled_out() {
    List<KnownPersona> personas =
        List.of(
            member("a", 1, "Alan Hart", 2020),
            member("b", 1, "Anne Hart", 2014),
            member("c", 1, "A. Hart", 2020));
    Naming doubtful = new Naming("c", "A. Hart");
    Ruling ruling = new Ruling(doubtful, new Naming("a", "Alan Hart"), false);
    assertThat(slugs(Curation.NONE, personas))
        .containsExactly("alan-hart", "anne-hart", "alan-hart");
    assertThat(slugs(new Curation(List.of(), List.of(ruling)), personas))
        .containsExactly("alan-hart", "anne-hart", "anne-hart");
  }

  @Test
  void knows_a_curated_person_by_every_name() {
    Curation curated =
        new Curation(
            List.of(
                new CuratedPerson(
                    new Person("testham", "q1", "Ann Cole"),
                    List.of(name("Ann Cole"), name("Ann Birch")))),
            List.of());
    assertThat(
            slugs(curated, List.of(member("a", 1, "A. Birch", 2014), member("b", 1, "Cole", 2021))))
        .containsExactly("q1", "q1");
  }

  @Test
  void says_of_the_other_name_and_not_of_the_known_one_why_it_is_the_same_person() {
    List<KnownPersona> personas =
        List.of(
            member("a", 1, "Jane Birch", 2014),
            member("b", 1, "Jane Ash", 2015),
            member("c", 1, "Jane Ash", 2016));
    Ruling ruling = new Ruling(new Naming("b", "Jane Ash"), new Naming("a", "Jane Birch"), true);
    assertThat(reasons(new Curation(List.of(), List.of(ruling)), personas))
        .containsExactly(
            "\u201cCouncillor Jane Birch\u201d was settled by hand to be \u201cCouncillor Jane"
                + " Ash\u201d. 1.0",
            "\u201cCouncillor Jane Ash\u201d is the first of this name in the council's minutes."
                + " 0.97",
            "\u201cCouncillor Jane Ash\u201d is printed alike elsewhere in the council's minutes."
                + " 0.97");
  }

  @Test
  void is_sure_of_a_name_in_the_register_and_tells_it_by_the_name_shown_there() {
    Curation curated =
        new Curation(
            List.of(
                new CuratedPerson(
                    new Person("testham", "q1", "Ann Cole"),
                    List.of(name("Ann Cole"), name("Annabel Birch")))),
            List.of());
    assertThat(
            reasons(
                curated,
                List.of(
                    member("a", 1, "Annabel Birch", 2014),
                    member("b", 1, "A. Cole", 2015),
                    member("c", 1, "Ann Cole", 2015))))
        .containsExactly(
            "\u201cCouncillor Annabel Birch\u201d is \u201cCouncillor Ann Cole\u201d in the"
                + " register of people. 1.0",
            "\u201cCouncillor A. Cole\u201d agrees with \u201cCouncillor Ann Cole\u201d in surname"
                + " and given names. 0.93",
            "\u201cCouncillor Ann Cole\u201d stands in the register of people. 1.0");
  }

  @Test
  void is_as_sure_of_a_double_surname_without_its_hyphen() {
    assertThat(
            reasons(
                    Curation.NONE,
                    List.of(
                        member("a", 1, "Tom Wye-Bell", 2014),
                        member("b", 1, "Tom Wye-Bell", 2014),
                        member("c", 1, "Tom Wye Bell", 2014)))
                .get(2))
        .isEqualTo(
            "\u201cCouncillor Tom Wye Bell\u201d is \u201cCouncillor Tom Wye-Bell\u201d with a"
                + " space in the surname. 0.97");
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

  private static KnownPersona member(String document, int number, String name, int year) {
    return new KnownPersona(
        document,
        number,
        name(name),
        List.of(),
        false,
        true,
        LocalDate.of(year, 6, 1),
        "housing-panel");
  }

  private static NamedAs name(String name) {
    return new NamedAs(PersonName.of(name), name, "Councillor", Mention.Form.NAME);
  }

  private static List<String> slugs(Curation curation, List<KnownPersona> personas) {
    return identified(curation, personas).stream().map(found -> found.person().slug()).toList();
  }

  private static List<String> reasons(Curation curation, List<KnownPersona> personas) {
    return identified(curation, personas).stream()
        .map(found -> found.evidence() + " " + found.confidence())
        .toList();
  }

  private static List<Identification> identified(Curation curation, List<KnownPersona> personas) {
    PeopleReconciler reconciler = new PeopleReconciler("testham", curation);
    personas.forEach(reconciler::add);
    return reconciler.identifications();
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
