package org.minutegraph.reconcile.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.SourceSpan;

class PostsTest {
  private final Posts posts = new Posts(List.of(new SourceSpan("a", 10, 50)));

  @Test
  void words_within_the_naming_of_a_post_are_covered() {
    assertThat(posts.cover(new SourceSpan("a", 10, 50))).isTrue();
    assertThat(posts.cover(new SourceSpan("a", 30, 40))).isTrue();
  }

  @Test
  void words_that_reach_beyond_it_are_not() {
    assertThat(posts.cover(new SourceSpan("a", 40, 51))).isFalse();
    assertThat(posts.cover(new SourceSpan("a", 60, 70))).isFalse();
  }
}
