package org.minutegraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.BodyCuration.CuratedBody;
import org.minutegraph.model.BodyCuration.Ruling;
import org.minutegraph.model.BodyName;

class BodyReconcilerTest {
  @Test
  void small_words_short_forms_of_words_and_the_place_make_no_other_body() {
    assertThat(
            bodies(
                name("health-and-wellbeing-board", 9),
                name("the-health-wellbeing-board", 1),
                name("oakham-health-and-wellbeing-bd", 2)))
        .containsExactly(
            "health-and-wellbeing-board = health-and-wellbeing-board",
            "oakham-health-and-wellbeing-bd = health-and-wellbeing-board",
            "the-health-wellbeing-board = health-and-wellbeing-board");
  }

  @Test
  void names_that_differ_by_a_word_are_two_bodies() {
    assertThat(
            bodies(
                name("health-select-commission", 20),
                name("housing-select-commission", 1),
                name("health-select-committee", 1),
                name("licensing-committee", 9),
                name("licensing-sub-committee", 1),
                name("area-1-forum", 1),
                name("area-2-forum", 20)))
        .allMatch(line -> line.matches("(.*) = \\1"));
  }

  @Test
  void a_rare_name_a_letter_away_from_a_common_one_is_a_slip() {
    assertThat(bodies(name("health-select-commission", 20), name("heatlh-select-commission", 1)))
        .containsExactly(
            "health-select-commission = health-select-commission",
            "heatlh-select-commission = health-select-commission");
  }

  @Test
  void where_neither_is_common_a_letter_leaves_it_open() {
    assertThat(bodies(name("moor-lane-panel", 2), name("moors-lane-panel", 1)))
        .allMatch(line -> line.matches("(.*) = \\1"));
    assertThat(bodies(name("heath-panel", 1), name("health-panel", 3)))
        .containsExactly(
            "health-panel = health-panel", "heath-panel = heath-panel or health-panel");
  }

  @Test
  void an_acronym_is_the_one_body_that_explains_it() {
    assertThat(bodies(name("audit-and-risk-committee", 3, "arc"), name("arc", 5)))
        .containsExactly(
            "arc = audit-and-risk-committee",
            "audit-and-risk-committee = audit-and-risk-committee");
    assertThat(
            bodies(
                name("audit-and-risk-committee", 3, "arc"),
                name("arts-and-recreation-commission", 3, "arc"),
                name("arc", 1)))
        .contains("arc = arc or arts-and-recreation-commission or audit-and-risk-committee");
  }

  @Test
  void a_name_without_what_it_is_may_be_the_one_with_it() {
    assertThat(bodies(name("improving-homes", 1), name("improving-homes-select-commission", 9)))
        .contains("improving-homes = improving-homes or improving-homes-select-commission");
  }

  @Test
  void what_people_have_settled_comes_first() {
    BodyCuration curation =
        new BodyCuration(
            List.of(new CuratedBody("b7", Set.of("homes-panel", "tenants-board"))),
            List.of(
                new Ruling("health-board", "the-health-board", false),
                new Ruling("roads-forum", "highways-forum", true)));
    assertThat(
            bodies(
                curation,
                name("homes-panel", 3),
                name("tenants-board", 1),
                name("health-board", 3),
                name("the-health-board", 1),
                name("roads-forum", 3),
                name("highways-forum", 1)))
        .containsExactly(
            "health-board = health-board",
            "highways-forum = roads-forum",
            "homes-panel = b7",
            "roads-forum = roads-forum",
            "tenants-board = b7",
            "the-health-board = the-health-board");
  }

  @Test
  void the_order_of_names_makes_no_difference() {
    List<BodyName> names =
        new ArrayList<>(
            List.of(
                name("audit-cttee", 4),
                name("audit-committee", 4),
                name("the-audit-committee", 4),
                name("audti-committee", 1)));
    List<String> before = bodies(names.toArray(BodyName[]::new));
    Collections.shuffle(names, new Random(5));
    assertThat(bodies(names.toArray(BodyName[]::new))).isEqualTo(before);
  }

  private static BodyName name(String slug, int documents, String... shortForms) {
    return new BodyName(slug, documents, Set.of(shortForms));
  }

  private static List<String> bodies(BodyName... names) {
    return bodies(BodyCuration.NONE, names);
  }

  private static List<String> bodies(BodyCuration curation, BodyName... names) {
    return new BodyReconciler("oakham", curation)
        .identify(List.of(names)).stream()
            .map(
                one ->
                    one.name()
                        + " = "
                        + one.body()
                        + String.join("", one.candidates().stream().map(c -> " or " + c).toList()))
            .toList();
  }
}
