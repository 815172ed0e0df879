package org.minutegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds what is extracted from invented minutes against what a reader found in them. {@code
 * -Dscores=accept} raises floors to scores that have become better; it lowers none: a floor that is
 * to fall is written down by hand, with the reason in the commit.
 */
class OwnGoldTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path FLOORS = GOLD.resolve("expected-scores.yaml");
  private static final List<Path> MINUTES =
      List.of(Path.of("src/main/resources/samples"), GOLD.resolve("minutes"));

  private static Measured measured;

  @BeforeAll
  static void measure() throws IOException {
    measured = Measured.of(GOLD, MINUTES.stream().map(Path::toAbsolutePath).toList());
    if ("accept".equals(System.getProperty("scores"))) {
      Floors.read(FLOORS).raisedTo(measured.pooled()).write(FLOORS);
    }
  }

  @Test
  void no_kind_of_fact_is_read_worse_than_its_floor() throws IOException {
    assertThat(Floors.read(FLOORS).broken(measured.pooled()))
        .as(
            "kinds below %s (see what is wrong: ./minutegraph evaluate %s %s --misses KIND; raise"
                + " floors to better scores: -Dscores=accept)",
            FLOORS, GOLD, "src/main/resources/samples " + GOLD.resolve("minutes"))
        .isEmpty();
  }

  @Test
  void facts_said_to_be_surer_than_nine_in_ten_are_right() {
    assertThat(measured.tooSure()).isEmpty();
  }

  @Test
  void a_score_below_its_floor_is_told_with_both() {
    Floors floors = new Floors(Map.of("votes", Map.of("f1", 0.9), "roles", Map.of("f1", 0.5)));
    assertThat(floors.broken(Map.of("votes", Map.of("f1", 0.85), "items", Map.of("f1", 1.0))))
        .containsExactlyInAnyOrder(
            "votes f1 is 0.850, by 0.050 below its floor of 0.90",
            "roles f1 is not measured any more",
            "items has no floor");
  }

  @Test
  void floors_are_raised_and_never_lowered() {
    Floors floors = new Floors(Map.of("votes", Map.of("f1", 0.9, "kind", 0.5)));
    assertThat(floors.raisedTo(Map.of("votes", Map.of("f1", 0.858, "kind", 0.768))).byKind())
        .isEqualTo(Map.of("votes", Map.of("f1", 0.9, "kind", 0.76)));
  }
}
