package org.minutegraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Tenure;
import org.minutegraph.model.Tenure.Sight;

class TenuresTest {
  @Test
  void somebody_is_in_a_post_from_the_first_to_the_last_sight() {
    assertThat(tenures("ash 2020-03", "ash 2021-05", "ash 2019-01", "birch 2022-02"))
        .containsExactly("ash 2019-01-01 to 2021-05-01", "birch 2022-02-01 to 2022-02-01");
  }

  @Test
  void who_comes_back_after_another_has_two_tenures() {
    assertThat(
            tenures("ash 2019-01", "ash 2019-06", "birch 2020-01", "birch 2020-05", "ash 2021-01"))
        .containsExactly(
            "ash 2019-01-01 to 2019-06-01",
            "ash 2021-01-01 to 2021-01-01",
            "birch 2020-01-01 to 2020-05-01");
  }

  @Test
  void standing_in_for_one_meeting_parts_nothing() {
    assertThat(tenures("ash 2019-01", "birch 2019-04", "ash 2019-06"))
        .containsExactly("ash 2019-01-01 to 2019-06-01", "birch 2019-04-01 to 2019-04-01");
  }

  @Test
  void a_post_that_two_are_seen_in_at_once_is_shared() {
    assertThat(
            tenures("ash 2019-01", "birch 2020-01", "cole 2020-01", "birch 2020-05", "ash 2021-01"))
        .containsExactly(
            "ash 2019-01-01 to 2021-01-01",
            "birch 2020-01-01 to 2020-05-01",
            "cole 2020-01-01 to 2020-01-01");
  }

  @Test
  void the_order_in_which_minutes_come_makes_no_difference() {
    List<Sight> sights =
        new ArrayList<>(sights("ash 2019-01", "birch 2020-01", "birch 2020-05", "ash 2021-01"));
    List<Tenure> before = Tenures.of(sights);
    Collections.shuffle(sights, new Random(2));
    assertThat(Tenures.of(sights)).isEqualTo(before);
  }

  private static List<String> tenures(String... seen) {
    return Tenures.of(sights(seen)).stream()
        .map(t -> t.person() + " " + t.from() + " to " + t.until())
        .toList();
  }

  /** The document is the month: who is seen in one month is seen in one document. */
  private static List<Sight> sights(String... seen) {
    List<Sight> sights = new ArrayList<>();
    for (String one : seen) {
      String[] parts = one.split(" ");
      LocalDate day = LocalDate.parse(parts[1] + "-01");
      sights.add(new Sight(one, parts[1], parts[0], day, 0.9));
    }
    return sights;
  }
}
