package org.minutegraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelMatcherTest {
  private static final Concept WALLS = new Concept("x:walls", "Sea walls", List.of("SWD"), "x:sea");
  private static final Concept SEA =
      new Concept("x:sea", "Sea", List.of("coast, dunes and tides", "tides"), null);

  private final LabelMatcher matcher = new LabelMatcher(new TopicScheme(List.of(WALLS, SEA)));

  @Test
  void the_longest_label_wins_and_its_words_are_taken() {
    assertThat(found("The sea wall keeps out the sea."))
        .containsExactly("x:walls: sea wall", "x:sea: sea");
  }

  @Test
  void singular_plural_hyphen_and_capitals_are_one() {
    assertThat(found("SEA-WALLS, a Sea Wall's foot and the tide"))
        .containsExactly("x:walls: SEA-WALLS", "x:walls: Sea Wall's", "x:sea: tide");
  }

  @Test
  void a_part_of_a_word_and_words_with_a_stop_between_are_nothing() {
    assertThat(found("They undersea. Wall after wall, oversea walls.")).isEmpty();
    assertThat(found("At sea. Walls crumble.")).containsExactly("x:sea: sea");
  }

  @Test
  void a_comma_counts_only_where_the_label_has_one() {
    assertThat(found("Coast, Dunes & Tides; at sea, walls"))
        .containsExactly("x:sea: Coast, Dunes & Tides", "x:sea: sea");
  }

  @Test
  void an_acronym_is_in_capitals() {
    assertThat(found("SWD and SWDs, not Swd or swd"))
        .containsExactly("x:walls: SWD", "x:walls: SWDs");
  }

  @Test
  void knows_a_text_that_is_a_label_and_nothing_more() {
    assertThat(matcher.isLabel("Sea Wall")).isTrue();
    assertThat(matcher.isLabel("Sea Wall Fund")).isFalse();
    assertThat(matcher.isLabel("")).isFalse();
  }

  @Test
  void a_scheme_knows_what_is_at_the_top_of_a_branch() {
    TopicScheme scheme = new TopicScheme(List.of(WALLS, SEA));
    assertThat(scheme.top(WALLS)).isEqualTo("x:sea");
    assertThat(scheme.top(SEA)).isEqualTo("x:sea");
  }

  private List<String> found(String text) {
    return matcher.in(text).stream()
        .map(n -> n.concept().iri() + ": " + text.substring(n.start(), n.end()))
        .toList();
  }
}
