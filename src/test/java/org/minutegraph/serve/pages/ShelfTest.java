package org.minutegraph.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShelfTest {

  private static Shelf.Kept answer(int length) {
    return new Shelf.Kept(Map.of(), "text/plain", Body.of(new byte[length]));
  }

  @Test
  void what_was_asked_for_longest_ago_makes_room() {
    Shelf shelf = new Shelf(100);
    shelf.put("a", answer(40));
    shelf.put("b", answer(40));
    assertThat(shelf.get("a")).isNotNull();
    shelf.put("c", answer(40));
    assertThat(shelf.get("b")).isNull();
    assertThat(shelf.get("a")).isNotNull();
    assertThat(shelf.get("c")).isNotNull();
  }

  @Test
  void what_is_larger_than_the_shelf_is_not_kept() {
    Shelf shelf = new Shelf(100);
    shelf.put("a", answer(100));
    assertThat(shelf.get("a")).isNull();
    shelf.put("b", answer(99));
    shelf.put("b", answer(90));
    assertThat(shelf.get("b")).isNotNull();
  }
}
