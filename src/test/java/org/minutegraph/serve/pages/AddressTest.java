package org.minutegraph.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
  private static final Address SEARCH = new Address("./search", Map.of());

  @Test
  void keeps_every_state_in_its_place() {
    assertThat(SEARCH.with("q", "a & b").with("year", "2022").with("q", "c"))
        .hasToString("./search?q=c&year=2022");
    assertThat(SEARCH.with("q", "a & b")).hasToString("./search?q=a+%26+b");
    assertThat(SEARCH.with("q", "a").without("q")).hasToString("./search");
  }

  @Test
  void a_list_goes_on_as_long_as_there_is_more() {
    assertThat(SEARCH.pager(1, 20, 41)).isEqualTo(new Pager(1, 20, 41, null, "./search?page=2"));
    assertThat(SEARCH.pager(3, 20, 41)).isEqualTo(new Pager(41, 41, 41, "./search?page=2", null));
    assertThat(SEARCH.pager(1, 20, 20).needed()).isFalse();
    assertThat(Pager.of(SEARCH, 2, 20, 21))
        .isEqualTo(new Pager(21, 40, -1, "./search", "./search?page=3"));
  }
}
